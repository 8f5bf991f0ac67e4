package org.waymark.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record CommentId(String value) implements Id {
    public CommentId {
        Ids.checked(value);
    }

    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CommentId, String> {
        @Override
        public String convertToDatabaseColumn(CommentId id) {
            return Id.text(id);
        }

        @Override
        public CommentId convertToEntityAttribute(String text) {
            return text == null ? null : new CommentId(text);
        }
    }
}
