package org.waymark.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record SiteId(String value) implements Id {
    public SiteId {
        Ids.checked(value);
    }

    public static SiteId next() {
        return new SiteId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SiteId, String> {
        @Override
        public String convertToDatabaseColumn(SiteId id) {
            return Id.text(id);
        }

        @Override
        public SiteId convertToEntityAttribute(String text) {
            return text == null ? null : new SiteId(text);
        }
    }
}
