package org.waymark.ending;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record WindDownTaskId(String value) implements Id {
    public WindDownTaskId {
        Ids.checked(value);
    }

    public static WindDownTaskId next() {
        return new WindDownTaskId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<WindDownTaskId, String> {
        @Override
        public String convertToDatabaseColumn(WindDownTaskId id) {
            return Id.text(id);
        }

        @Override
        public WindDownTaskId convertToEntityAttribute(String text) {
            return text == null ? null : new WindDownTaskId(text);
        }
    }
}
