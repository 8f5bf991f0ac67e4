package org.waymark.form;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record FormId(String value) implements Id {
    public FormId {
        Ids.checked(value);
    }

    public static FormId next() {
        return new FormId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<FormId> {
        public Column() {
            super(FormId::new);
        }
    }
}
