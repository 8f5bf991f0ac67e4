package org.waymark.evaluation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ImprovementId(String value) implements Id {
    public ImprovementId {
        Ids.checked(value);
    }

    public static ImprovementId next() {
        return new ImprovementId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ImprovementId, String> {
        @Override
        public String convertToDatabaseColumn(ImprovementId id) {
            return Id.text(id);
        }

        @Override
        public ImprovementId convertToEntityAttribute(String text) {
            return text == null ? null : new ImprovementId(text);
        }
    }
}
