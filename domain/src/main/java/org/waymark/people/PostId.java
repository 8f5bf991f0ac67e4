package org.waymark.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record PostId(String value) implements Id {
    public PostId {
        Ids.checked(value);
    }

    public static PostId next() {
        return new PostId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PostId, String> {
        @Override
        public String convertToDatabaseColumn(PostId id) {
            return Id.text(id);
        }

        @Override
        public PostId convertToEntityAttribute(String text) {
            return text == null ? null : new PostId(text);
        }
    }
}
