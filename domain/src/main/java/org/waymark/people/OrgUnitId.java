package org.waymark.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record OrgUnitId(String value) implements Id {
    public OrgUnitId {
        Ids.checked(value);
    }

    public static OrgUnitId next() {
        return new OrgUnitId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<OrgUnitId, String> {
        @Override
        public String convertToDatabaseColumn(OrgUnitId id) {
            return Id.text(id);
        }

        @Override
        public OrgUnitId convertToEntityAttribute(String text) {
            return text == null ? null : new OrgUnitId(text);
        }
    }
}
