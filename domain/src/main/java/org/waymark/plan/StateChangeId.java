package org.waymark.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record StateChangeId(String value) implements Id {
    public StateChangeId {
        Ids.checked(value);
    }

    public static StateChangeId next() {
        return new StateChangeId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<StateChangeId, String> {
        @Override
        public String convertToDatabaseColumn(StateChangeId id) {
            return Id.text(id);
        }

        @Override
        public StateChangeId convertToEntityAttribute(String text) {
            return text == null ? null : new StateChangeId(text);
        }
    }
}
