package org.waymark.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record GradeId(String value) implements Id {
    public GradeId {
        Ids.checked(value);
    }

    public static GradeId next() {
        return new GradeId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<GradeId, String> {
        @Override
        public String convertToDatabaseColumn(GradeId id) {
            return Id.text(id);
        }

        @Override
        public GradeId convertToEntityAttribute(String text) {
            return text == null ? null : new GradeId(text);
        }
    }
}
