package org.waymark.portfolio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record EvidenceFileId(String value) implements Id {
    public EvidenceFileId {
        Ids.checked(value);
    }

    public static EvidenceFileId next() {
        return new EvidenceFileId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<EvidenceFileId, String> {
        @Override
        public String convertToDatabaseColumn(EvidenceFileId id) {
            return Id.text(id);
        }

        @Override
        public EvidenceFileId convertToEntityAttribute(String text) {
            return text == null ? null : new EvidenceFileId(text);
        }
    }
}
