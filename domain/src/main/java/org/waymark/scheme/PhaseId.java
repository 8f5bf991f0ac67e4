package org.waymark.scheme;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record PhaseId(String value) implements Id {
    public PhaseId {
        Ids.checked(value);
    }

    public static PhaseId next() {
        return new PhaseId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<PhaseId> {
        public Column() {
            super(PhaseId::new);
        }
    }
}
