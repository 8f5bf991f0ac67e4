package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record SubmissionId(String value) implements Id {
    public SubmissionId {
        Ids.checked(value);
    }

    public static SubmissionId next() {
        return new SubmissionId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SubmissionId, String> {
        @Override
        public String convertToDatabaseColumn(SubmissionId id) {
            return Id.text(id);
        }

        @Override
        public SubmissionId convertToEntityAttribute(String text) {
            return text == null ? null : new SubmissionId(text);
        }
    }
}
