package org.waymark.portfolio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record EvidenceId(String value) implements Id {
    public EvidenceId {
        Ids.checked(value);
    }

    public static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<EvidenceId, String> {
        @Override
        public String convertToDatabaseColumn(EvidenceId id) {
            return Id.text(id);
        }

        @Override
        public EvidenceId convertToEntityAttribute(String text) {
            return text == null ? null : new EvidenceId(text);
        }
    }
}
