package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record FrozenFileId(String value) implements Id {
    public FrozenFileId {
        Ids.checked(value);
    }

    public static FrozenFileId next() {
        return new FrozenFileId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<FrozenFileId, String> {
        @Override
        public String convertToDatabaseColumn(FrozenFileId id) {
            return Id.text(id);
        }

        @Override
        public FrozenFileId convertToEntityAttribute(String text) {
            return text == null ? null : new FrozenFileId(text);
        }
    }
}
