package org.waymark.portfolio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record CompetencyId(String value) implements Id {
    public CompetencyId {
        Ids.checked(value);
    }

    public static CompetencyId next() {
        return new CompetencyId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CompetencyId, String> {
        @Override
        public String convertToDatabaseColumn(CompetencyId id) {
            return Id.text(id);
        }

        @Override
        public CompetencyId convertToEntityAttribute(String text) {
            return text == null ? null : new CompetencyId(text);
        }
    }
}
