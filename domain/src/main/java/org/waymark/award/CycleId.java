package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record CycleId(String value) implements Id {
    public CycleId {
        Ids.checked(value);
    }

    public static CycleId next() {
        return new CycleId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CycleId, String> {
        @Override
        public String convertToDatabaseColumn(CycleId id) {
            return Id.text(id);
        }

        @Override
        public CycleId convertToEntityAttribute(String text) {
            return text == null ? null : new CycleId(text);
        }
    }
}
