package org.waymark.resource;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ResourceId(String value) implements Id {
    public ResourceId {
        Ids.checked(value);
    }

    public static ResourceId next() {
        return new ResourceId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ResourceId, String> {
        @Override
        public String convertToDatabaseColumn(ResourceId id) {
            return Id.text(id);
        }

        @Override
        public ResourceId convertToEntityAttribute(String text) {
            return text == null ? null : new ResourceId(text);
        }
    }
}
