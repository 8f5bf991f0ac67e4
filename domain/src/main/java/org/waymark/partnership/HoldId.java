package org.waymark.partnership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record HoldId(String value) implements Id {
    public HoldId {
        Ids.checked(value);
    }

    public static HoldId next() {
        return new HoldId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<HoldId, String> {
        @Override
        public String convertToDatabaseColumn(HoldId id) {
            return Id.text(id);
        }

        @Override
        public HoldId convertToEntityAttribute(String text) {
            return text == null ? null : new HoldId(text);
        }
    }
}
