package org.waymark.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record PhaseId(String value) implements Id {
    public PhaseId {
        Ids.checked(value);
    }

    public static PhaseId next() {
        return new PhaseId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PhaseId, String> {
        @Override
        public String convertToDatabaseColumn(PhaseId id) {
            return Id.text(id);
        }

        @Override
        public PhaseId convertToEntityAttribute(String text) {
            return text == null ? null : new PhaseId(text);
        }
    }
}
