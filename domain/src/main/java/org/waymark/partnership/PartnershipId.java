package org.waymark.partnership;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record PartnershipId(String value) implements Id {
    public PartnershipId {
        Ids.checked(value);
    }

    public static PartnershipId next() {
        return new PartnershipId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<PartnershipId, String> {
        @Override
        public String convertToDatabaseColumn(PartnershipId id) {
            return Id.text(id);
        }

        @Override
        public PartnershipId convertToEntityAttribute(String text) {
            return text == null ? null : new PartnershipId(text);
        }
    }
}
