package org.waymark.evaluation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record TestimonialId(String value) implements Id {
    public TestimonialId {
        Ids.checked(value);
    }

    public static TestimonialId next() {
        return new TestimonialId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<TestimonialId, String> {
        @Override
        public String convertToDatabaseColumn(TestimonialId id) {
            return Id.text(id);
        }

        @Override
        public TestimonialId convertToEntityAttribute(String text) {
            return text == null ? null : new TestimonialId(text);
        }
    }
}
