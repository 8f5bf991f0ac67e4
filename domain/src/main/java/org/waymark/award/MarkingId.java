package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record MarkingId(String value) implements Id {
    public MarkingId {
        Ids.checked(value);
    }

    public static MarkingId next() {
        return new MarkingId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<MarkingId, String> {
        @Override
        public String convertToDatabaseColumn(MarkingId id) {
            return Id.text(id);
        }

        @Override
        public MarkingId convertToEntityAttribute(String text) {
            return text == null ? null : new MarkingId(text);
        }
    }
}
