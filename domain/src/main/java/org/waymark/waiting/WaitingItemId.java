package org.waymark.waiting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record WaitingItemId(String value) implements Id {
    public WaitingItemId {
        Ids.checked(value);
    }

    public static WaitingItemId next() {
        return new WaitingItemId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<WaitingItemId, String> {
        @Override
        public String convertToDatabaseColumn(WaitingItemId id) {
            return Id.text(id);
        }

        @Override
        public WaitingItemId convertToEntityAttribute(String text) {
            return text == null ? null : new WaitingItemId(text);
        }
    }
}
