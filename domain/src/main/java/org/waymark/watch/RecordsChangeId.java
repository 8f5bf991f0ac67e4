package org.waymark.watch;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record RecordsChangeId(String value) implements Id {
    public RecordsChangeId {
        Ids.checked(value);
    }

    public static RecordsChangeId next() {
        return new RecordsChangeId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<RecordsChangeId, String> {
        @Override
        public String convertToDatabaseColumn(RecordsChangeId id) {
            return Id.text(id);
        }

        @Override
        public RecordsChangeId convertToEntityAttribute(String text) {
            return text == null ? null : new RecordsChangeId(text);
        }
    }
}
