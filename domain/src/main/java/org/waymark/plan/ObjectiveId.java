package org.waymark.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ObjectiveId(String value) implements Id {
    public ObjectiveId {
        Ids.checked(value);
    }

    public static ObjectiveId next() {
        return new ObjectiveId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ObjectiveId, String> {
        @Override
        public String convertToDatabaseColumn(ObjectiveId id) {
            return Id.text(id);
        }

        @Override
        public ObjectiveId convertToEntityAttribute(String text) {
            return text == null ? null : new ObjectiveId(text);
        }
    }
}
