package org.waymark.agreement;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record AgreementVersionId(String value) implements Id {
    public AgreementVersionId {
        Ids.checked(value);
    }

    public static AgreementVersionId next() {
        return new AgreementVersionId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<AgreementVersionId> {
        public Column() {
            super(AgreementVersionId::new);
        }
    }
}
