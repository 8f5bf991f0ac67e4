package org.waymark.community;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ThemeId(String value) implements Id {
    public ThemeId {
        Ids.checked(value);
    }

    public static ThemeId next() {
        return new ThemeId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ThemeId, String> {
        @Override
        public String convertToDatabaseColumn(ThemeId id) {
            return Id.text(id);
        }

        @Override
        public ThemeId convertToEntityAttribute(String text) {
            return text == null ? null : new ThemeId(text);
        }
    }
}
