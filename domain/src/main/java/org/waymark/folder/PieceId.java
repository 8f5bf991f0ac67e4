package org.waymark.folder;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record PieceId(String value) implements Id {
    public PieceId {
        Ids.checked(value);
    }

    public static PieceId next() {
        return new PieceId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PieceId, String> {
        @Override
        public String convertToDatabaseColumn(PieceId id) {
            return Id.text(id);
        }

        @Override
        public PieceId convertToEntityAttribute(String text) {
            return text == null ? null : new PieceId(text);
        }
    }
}
