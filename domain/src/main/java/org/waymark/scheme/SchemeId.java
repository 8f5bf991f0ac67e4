package org.waymark.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record SchemeId(String value) implements Id {
    public SchemeId {
        Ids.checked(value);
    }

    public static SchemeId next() {
        return new SchemeId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SchemeId, String> {
        @Override
        public String convertToDatabaseColumn(SchemeId id) {
            return Id.text(id);
        }

        @Override
        public SchemeId convertToEntityAttribute(String text) {
            return text == null ? null : new SchemeId(text);
        }
    }
}
