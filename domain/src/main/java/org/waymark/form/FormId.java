package org.waymark.form;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record FormId(String value) implements Id {
    public FormId {
        Ids.checked(value);
    }

    public static FormId next() {
        return new FormId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<FormId, String> {
        @Override
        public String convertToDatabaseColumn(FormId id) {
            return Id.text(id);
        }

        @Override
        public FormId convertToEntityAttribute(String text) {
            return text == null ? null : new FormId(text);
        }
    }
}
