package org.waymark.message;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record PhaseMessageId(String value) implements Id {
    public PhaseMessageId {
        Ids.checked(value);
    }

    public static PhaseMessageId next() {
        return new PhaseMessageId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PhaseMessageId, String> {
        @Override
        public String convertToDatabaseColumn(PhaseMessageId id) {
            return Id.text(id);
        }

        @Override
        public PhaseMessageId convertToEntityAttribute(String text) {
            return text == null ? null : new PhaseMessageId(text);
        }
    }
}
