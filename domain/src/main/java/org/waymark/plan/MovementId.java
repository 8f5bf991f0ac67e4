package org.waymark.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record MovementId(String value) implements Id {
    public MovementId {
        Ids.checked(value);
    }

    public static MovementId next() {
        return new MovementId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<MovementId, String> {
        @Override
        public String convertToDatabaseColumn(MovementId id) {
            return Id.text(id);
        }

        @Override
        public MovementId convertToEntityAttribute(String text) {
            return text == null ? null : new MovementId(text);
        }
    }
}
