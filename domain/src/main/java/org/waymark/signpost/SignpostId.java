package org.waymark.signpost;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record SignpostId(String value) implements Id {
    public SignpostId {
        Ids.checked(value);
    }

    public static SignpostId next() {
        return new SignpostId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SignpostId, String> {
        @Override
        public String convertToDatabaseColumn(SignpostId id) {
            return Id.text(id);
        }

        @Override
        public SignpostId convertToEntityAttribute(String text) {
            return text == null ? null : new SignpostId(text);
        }
    }
}
