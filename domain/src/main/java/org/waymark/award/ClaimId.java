package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ClaimId(String value) implements Id {
    public ClaimId {
        Ids.checked(value);
    }

    public static ClaimId next() {
        return new ClaimId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ClaimId, String> {
        @Override
        public String convertToDatabaseColumn(ClaimId id) {
            return Id.text(id);
        }

        @Override
        public ClaimId convertToEntityAttribute(String text) {
            return text == null ? null : new ClaimId(text);
        }
    }
}
