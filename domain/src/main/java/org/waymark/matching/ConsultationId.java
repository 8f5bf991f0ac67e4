package org.waymark.matching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ConsultationId(String value) implements Id {
    public ConsultationId {
        Ids.checked(value);
    }

    public static ConsultationId next() {
        return new ConsultationId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ConsultationId, String> {
        @Override
        public String convertToDatabaseColumn(ConsultationId id) {
            return Id.text(id);
        }

        @Override
        public ConsultationId convertToEntityAttribute(String text) {
            return text == null ? null : new ConsultationId(text);
        }
    }
}
