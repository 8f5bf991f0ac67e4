package org.waymark.award;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record CertificateId(String value) implements Id {
    public CertificateId {
        Ids.checked(value);
    }

    public static CertificateId next() {
        return new CertificateId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<CertificateId, String> {
        @Override
        public String convertToDatabaseColumn(CertificateId id) {
            return Id.text(id);
        }

        @Override
        public CertificateId convertToEntityAttribute(String text) {
            return text == null ? null : new CertificateId(text);
        }
    }
}
