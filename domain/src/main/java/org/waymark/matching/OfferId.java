package org.waymark.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record OfferId(String value) implements Id {
    public OfferId {
        Ids.checked(value);
    }

    public static OfferId next() {
        return new OfferId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<OfferId, String> {
        @Override
        public String convertToDatabaseColumn(OfferId id) {
            return Id.text(id);
        }

        @Override
        public OfferId convertToEntityAttribute(String text) {
            return text == null ? null : new OfferId(text);
        }
    }
}
