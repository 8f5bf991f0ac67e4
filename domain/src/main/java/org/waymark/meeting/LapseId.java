package org.waymark.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record LapseId(String value) implements Id {
    public LapseId {
        Ids.checked(value);
    }

    public static LapseId next() {
        return new LapseId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<LapseId, String> {
        @Override
        public String convertToDatabaseColumn(LapseId id) {
            return Id.text(id);
        }

        @Override
        public LapseId convertToEntityAttribute(String text) {
            return text == null ? null : new LapseId(text);
        }
    }
}
