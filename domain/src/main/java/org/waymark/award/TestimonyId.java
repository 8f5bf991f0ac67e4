package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record TestimonyId(String value) implements Id {
    public TestimonyId {
        Ids.checked(value);
    }

    public static TestimonyId next() {
        return new TestimonyId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<TestimonyId, String> {
        @Override
        public String convertToDatabaseColumn(TestimonyId id) {
            return Id.text(id);
        }

        @Override
        public TestimonyId convertToEntityAttribute(String text) {
            return text == null ? null : new TestimonyId(text);
        }
    }
}
