package org.waymark.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record JobFamilyId(String value) implements Id {
    public JobFamilyId {
        Ids.checked(value);
    }

    public static JobFamilyId next() {
        return new JobFamilyId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<JobFamilyId, String> {
        @Override
        public String convertToDatabaseColumn(JobFamilyId id) {
            return Id.text(id);
        }

        @Override
        public JobFamilyId convertToEntityAttribute(String text) {
            return text == null ? null : new JobFamilyId(text);
        }
    }
}
