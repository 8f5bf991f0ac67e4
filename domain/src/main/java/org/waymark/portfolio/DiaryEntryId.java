package org.waymark.portfolio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record DiaryEntryId(String value) implements Id {
    public DiaryEntryId {
        Ids.checked(value);
    }

    public static DiaryEntryId next() {
        return new DiaryEntryId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<DiaryEntryId, String> {
        @Override
        public String convertToDatabaseColumn(DiaryEntryId id) {
            return Id.text(id);
        }

        @Override
        public DiaryEntryId convertToEntityAttribute(String text) {
            return text == null ? null : new DiaryEntryId(text);
        }
    }
}
