package org.waymark.evaluation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record QuestionnaireId(String value) implements Id {
    public QuestionnaireId {
        Ids.checked(value);
    }

    public static QuestionnaireId next() {
        return new QuestionnaireId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<QuestionnaireId, String> {
        @Override
        public String convertToDatabaseColumn(QuestionnaireId id) {
            return Id.text(id);
        }

        @Override
        public QuestionnaireId convertToEntityAttribute(String text) {
            return text == null ? null : new QuestionnaireId(text);
        }
    }
}
