package org.waymark.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record RequestId(String value) implements Id {
    public RequestId {
        Ids.checked(value);
    }

    public static RequestId next() {
        return new RequestId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<RequestId, String> {
        @Override
        public String convertToDatabaseColumn(RequestId id) {
            return Id.text(id);
        }

        @Override
        public RequestId convertToEntityAttribute(String text) {
            return text == null ? null : new RequestId(text);
        }
    }
}
