package org.waymark.observation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ObservationId(String value) implements Id {
    public ObservationId {
        Ids.checked(value);
    }

    public static ObservationId next() {
        return new ObservationId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ObservationId, String> {
        @Override
        public String convertToDatabaseColumn(ObservationId id) {
            return Id.text(id);
        }

        @Override
        public ObservationId convertToEntityAttribute(String text) {
            return text == null ? null : new ObservationId(text);
        }
    }
}
