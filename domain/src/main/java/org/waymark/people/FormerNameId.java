package org.waymark.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record FormerNameId(String value) implements Id {
    public FormerNameId {
        Ids.checked(value);
    }

    public static FormerNameId next() {
        return new FormerNameId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<FormerNameId, String> {
        @Override
        public String convertToDatabaseColumn(FormerNameId id) {
            return Id.text(id);
        }

        @Override
        public FormerNameId convertToEntityAttribute(String text) {
            return text == null ? null : new FormerNameId(text);
        }
    }
}
