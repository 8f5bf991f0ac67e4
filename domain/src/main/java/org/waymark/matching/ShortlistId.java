package org.waymark.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ShortlistId(String value) implements Id {
    public ShortlistId {
        Ids.checked(value);
    }

    public static ShortlistId next() {
        return new ShortlistId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ShortlistId, String> {
        @Override
        public String convertToDatabaseColumn(ShortlistId id) {
            return Id.text(id);
        }

        @Override
        public ShortlistId convertToEntityAttribute(String text) {
            return text == null ? null : new ShortlistId(text);
        }
    }
}
