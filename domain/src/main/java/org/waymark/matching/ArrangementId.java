package org.waymark.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ArrangementId(String value) implements Id {
    public ArrangementId {
        Ids.checked(value);
    }

    public static ArrangementId next() {
        return new ArrangementId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ArrangementId, String> {
        @Override
        public String convertToDatabaseColumn(ArrangementId id) {
            return Id.text(id);
        }

        @Override
        public ArrangementId convertToEntityAttribute(String text) {
            return text == null ? null : new ArrangementId(text);
        }
    }
}
