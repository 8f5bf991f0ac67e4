package org.waymark.agreement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record AgreementVersionId(String value) implements Id {
    public AgreementVersionId {
        Ids.checked(value);
    }

    public static AgreementVersionId next() {
        return new AgreementVersionId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<AgreementVersionId, String> {
        @Override
        public String convertToDatabaseColumn(AgreementVersionId id) {
            return Id.text(id);
        }

        @Override
        public AgreementVersionId convertToEntityAttribute(String text) {
            return text == null ? null : new AgreementVersionId(text);
        }
    }
}
