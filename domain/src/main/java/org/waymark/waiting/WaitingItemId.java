package org.waymark.waiting;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record WaitingItemId(String value) implements Id {
    public WaitingItemId {
        Ids.checked(value);
    }

    public static WaitingItemId next() {
        return new WaitingItemId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<WaitingItemId> {
        public Column() {
            super(WaitingItemId::new);
        }
    }
}
