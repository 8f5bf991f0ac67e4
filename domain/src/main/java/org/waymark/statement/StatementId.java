package org.waymark.statement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record StatementId(String value) implements Id {
    public StatementId {
        Ids.checked(value);
    }

    public static StatementId next() {
        return new StatementId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<StatementId, String> {
        @Override
        public String convertToDatabaseColumn(StatementId id) {
            return Id.text(id);
        }

        @Override
        public StatementId convertToEntityAttribute(String text) {
            return text == null ? null : new StatementId(text);
        }
    }
}
