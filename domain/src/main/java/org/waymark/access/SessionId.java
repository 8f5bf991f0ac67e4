package org.waymark.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

/** Names a session's row in the list of its owner; opens nothing. */
public record SessionId(String value) implements Id {
    public SessionId {
        Ids.checked(value);
    }

    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SessionId, String> {
        @Override
        public String convertToDatabaseColumn(SessionId id) {
            return Id.text(id);
        }

        @Override
        public SessionId convertToEntityAttribute(String text) {
            return text == null ? null : new SessionId(text);
        }
    }
}
