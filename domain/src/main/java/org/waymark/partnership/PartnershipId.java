package org.waymark.partnership;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record PartnershipId(String value) implements Id {
    public PartnershipId {
        Ids.checked(value);
    }

    public static PartnershipId next() {
        return new PartnershipId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<PartnershipId> {
        public Column() {
            super(PartnershipId::new);
        }
    }
}
