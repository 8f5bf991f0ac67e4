package org.waymark.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ReviewId(String value) implements Id {
    public ReviewId {
        Ids.checked(value);
    }

    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ReviewId, String> {
        @Override
        public String convertToDatabaseColumn(ReviewId id) {
            return Id.text(id);
        }

        @Override
        public ReviewId convertToEntityAttribute(String text) {
            return text == null ? null : new ReviewId(text);
        }
    }
}
