package org.waymark.draft;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record DraftId(String value) implements Id {
    public DraftId {
        Ids.checked(value);
    }

    public static DraftId next() {
        return new DraftId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<DraftId, String> {
        @Override
        public String convertToDatabaseColumn(DraftId id) {
            return Id.text(id);
        }

        @Override
        public DraftId convertToEntityAttribute(String text) {
            return text == null ? null : new DraftId(text);
        }
    }
}
