package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record FrozenPartId(String value) implements Id {
    public FrozenPartId {
        Ids.checked(value);
    }

    public static FrozenPartId next() {
        return new FrozenPartId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<FrozenPartId, String> {
        @Override
        public String convertToDatabaseColumn(FrozenPartId id) {
            return Id.text(id);
        }

        @Override
        public FrozenPartId convertToEntityAttribute(String text) {
            return text == null ? null : new FrozenPartId(text);
        }
    }
}
