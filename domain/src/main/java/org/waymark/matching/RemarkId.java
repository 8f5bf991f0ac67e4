package org.waymark.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record RemarkId(String value) implements Id {
    public RemarkId {
        Ids.checked(value);
    }

    public static RemarkId next() {
        return new RemarkId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<RemarkId, String> {
        @Override
        public String convertToDatabaseColumn(RemarkId id) {
            return Id.text(id);
        }

        @Override
        public RemarkId convertToEntityAttribute(String text) {
            return text == null ? null : new RemarkId(text);
        }
    }
}
