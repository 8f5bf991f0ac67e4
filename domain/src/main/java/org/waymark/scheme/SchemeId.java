package org.waymark.scheme;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record SchemeId(String value) implements Id {
    public SchemeId {
        Ids.checked(value);
    }

    public static SchemeId next() {
        return new SchemeId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<SchemeId> {
        public Column() {
            super(SchemeId::new);
        }
    }
}
