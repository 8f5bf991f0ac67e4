package org.waymark.people;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record PersonId(String value) implements Id {
    public PersonId {
        Ids.checked(value);
    }

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<PersonId> {
        public Column() {
            super(PersonId::new);
        }
    }
}
