package org.waymark.scheme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record RuleChangeId(String value) implements Id {
    public RuleChangeId {
        Ids.checked(value);
    }

    public static RuleChangeId next() {
        return new RuleChangeId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<RuleChangeId, String> {
        @Override
        public String convertToDatabaseColumn(RuleChangeId id) {
            return Id.text(id);
        }

        @Override
        public RuleChangeId convertToEntityAttribute(String text) {
            return text == null ? null : new RuleChangeId(text);
        }
    }
}
