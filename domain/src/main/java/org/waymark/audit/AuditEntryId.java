package org.waymark.audit;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record AuditEntryId(String value) implements Id {
    public AuditEntryId {
        Ids.checked(value);
    }

    public static AuditEntryId next() {
        return new AuditEntryId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<AuditEntryId> {
        public Column() {
            super(AuditEntryId::new);
        }
    }
}
