package org.waymark.observation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record SuggestionId(String value) implements Id {
    public SuggestionId {
        Ids.checked(value);
    }

    public static SuggestionId next() {
        return new SuggestionId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SuggestionId, String> {
        @Override
        public String convertToDatabaseColumn(SuggestionId id) {
            return Id.text(id);
        }

        @Override
        public SuggestionId convertToEntityAttribute(String text) {
            return text == null ? null : new SuggestionId(text);
        }
    }
}
