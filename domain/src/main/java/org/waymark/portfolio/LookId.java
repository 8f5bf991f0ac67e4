package org.waymark.portfolio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record LookId(String value) implements Id {
    public LookId {
        Ids.checked(value);
    }

    public static LookId next() {
        return new LookId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<LookId, String> {
        @Override
        public String convertToDatabaseColumn(LookId id) {
            return Id.text(id);
        }

        @Override
        public LookId convertToEntityAttribute(String text) {
            return text == null ? null : new LookId(text);
        }
    }
}
