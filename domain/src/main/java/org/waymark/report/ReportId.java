package org.waymark.report;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ReportId(String value) implements Id {
    public ReportId {
        Ids.checked(value);
    }

    public static ReportId next() {
        return new ReportId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ReportId, String> {
        @Override
        public String convertToDatabaseColumn(ReportId id) {
            return Id.text(id);
        }

        @Override
        public ReportId convertToEntityAttribute(String text) {
            return text == null ? null : new ReportId(text);
        }
    }
}
