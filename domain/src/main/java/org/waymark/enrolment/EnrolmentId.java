package org.waymark.enrolment;

import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.IdColumn;
import org.waymark.shared.Ids;

public record EnrolmentId(String value) implements Id {
    public EnrolmentId {
        Ids.checked(value);
    }

    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column extends IdColumn<EnrolmentId> {
        public Column() {
            super(EnrolmentId::new);
        }
    }
}
