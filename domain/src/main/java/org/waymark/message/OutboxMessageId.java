package org.waymark.message;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record OutboxMessageId(String value) implements Id {
    public OutboxMessageId {
        Ids.checked(value);
    }

    public static OutboxMessageId next() {
        return new OutboxMessageId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<OutboxMessageId, String> {
        @Override
        public String convertToDatabaseColumn(OutboxMessageId id) {
            return Id.text(id);
        }

        @Override
        public OutboxMessageId convertToEntityAttribute(String text) {
            return text == null ? null : new OutboxMessageId(text);
        }
    }
}
