package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record AwardId(String value) implements Id {
    public AwardId {
        Ids.checked(value);
    }

    public static AwardId next() {
        return new AwardId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<AwardId, String> {
        @Override
        public String convertToDatabaseColumn(AwardId id) {
            return Id.text(id);
        }

        @Override
        public AwardId convertToEntityAttribute(String text) {
            return text == null ? null : new AwardId(text);
        }
    }
}
