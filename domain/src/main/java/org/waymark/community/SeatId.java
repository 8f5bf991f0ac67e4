package org.waymark.community;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record SeatId(String value) implements Id {
    public SeatId {
        Ids.checked(value);
    }

    public static SeatId next() {
        return new SeatId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SeatId, String> {
        @Override
        public String convertToDatabaseColumn(SeatId id) {
            return Id.text(id);
        }

        @Override
        public SeatId convertToEntityAttribute(String text) {
            return text == null ? null : new SeatId(text);
        }
    }
}
