package org.waymark.records;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record PeopleImportId(String value) implements Id {
    public PeopleImportId {
        Ids.checked(value);
    }

    public static PeopleImportId next() {
        return new PeopleImportId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PeopleImportId, String> {
        @Override
        public String convertToDatabaseColumn(PeopleImportId id) {
            return Id.text(id);
        }

        @Override
        public PeopleImportId convertToEntityAttribute(String text) {
            return text == null ? null : new PeopleImportId(text);
        }
    }
}
