package org.waymark.action;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ActionId(String value) implements Id {
    public ActionId {
        Ids.checked(value);
    }

    public static ActionId next() {
        return new ActionId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ActionId, String> {
        @Override
        public String convertToDatabaseColumn(ActionId id) {
            return Id.text(id);
        }

        @Override
        public ActionId convertToEntityAttribute(String text) {
            return text == null ? null : new ActionId(text);
        }
    }
}
