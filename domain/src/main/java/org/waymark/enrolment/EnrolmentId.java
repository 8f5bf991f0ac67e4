package org.waymark.enrolment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record EnrolmentId(String value) implements Id {
    public EnrolmentId {
        Ids.checked(value);
    }

    public static EnrolmentId next() {
        return new EnrolmentId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<EnrolmentId, String> {
        @Override
        public String convertToDatabaseColumn(EnrolmentId id) {
            return Id.text(id);
        }

        @Override
        public EnrolmentId convertToEntityAttribute(String text) {
            return text == null ? null : new EnrolmentId(text);
        }
    }
}
