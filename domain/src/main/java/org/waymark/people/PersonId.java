package org.waymark.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record PersonId(String value) implements Id {
    public PersonId {
        Ids.checked(value);
    }

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PersonId, String> {
        @Override
        public String convertToDatabaseColumn(PersonId id) {
            return Id.text(id);
        }

        @Override
        public PersonId convertToEntityAttribute(String text) {
            return text == null ? null : new PersonId(text);
        }
    }
}
