package org.waymark.draft;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record DraftId(String value) implements Id {
    public DraftId {
        Ids.checked(value);
    }

    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<DraftId> {
        public Column() {
            super(DraftId::new);
        }
    }
}
