package org.waymark.audit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record AuditEntryId(String value) implements Id {
    public AuditEntryId {
        Ids.checked(value);
    }

    public static AuditEntryId next() {
        return new AuditEntryId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<AuditEntryId, String> {
        @Override
        public String convertToDatabaseColumn(AuditEntryId id) {
            return Id.text(id);
        }

        @Override
        public AuditEntryId convertToEntityAttribute(String text) {
            return text == null ? null : new AuditEntryId(text);
        }
    }
}
