package org.waymark.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record UsualTimeId(String value) implements Id {
    public UsualTimeId {
        Ids.checked(value);
    }

    public static UsualTimeId next() {
        return new UsualTimeId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<UsualTimeId, String> {
        @Override
        public String convertToDatabaseColumn(UsualTimeId id) {
            return Id.text(id);
        }

        @Override
        public UsualTimeId convertToEntityAttribute(String text) {
            return text == null ? null : new UsualTimeId(text);
        }
    }
}
