package org.waymark.message;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record OutboxMessageId(String value) implements Id {
    public OutboxMessageId {
        Ids.checked(value);
    }

    public static OutboxMessageId next() {
        return new OutboxMessageId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<OutboxMessageId> {
        public Column() {
            super(OutboxMessageId::new);
        }
    }
}
