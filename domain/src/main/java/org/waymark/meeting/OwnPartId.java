package org.waymark.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record OwnPartId(String value) implements Id {
    public OwnPartId {
        Ids.checked(value);
    }

    public static OwnPartId next() {
        return new OwnPartId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<OwnPartId, String> {
        @Override
        public String convertToDatabaseColumn(OwnPartId id) {
            return Id.text(id);
        }

        @Override
        public OwnPartId convertToEntityAttribute(String text) {
            return text == null ? null : new OwnPartId(text);
        }
    }
}
