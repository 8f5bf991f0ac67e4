package org.waymark.community;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record GatheringId(String value) implements Id {
    public GatheringId {
        Ids.checked(value);
    }

    public static GatheringId next() {
        return new GatheringId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<GatheringId, String> {
        @Override
        public String convertToDatabaseColumn(GatheringId id) {
            return Id.text(id);
        }

        @Override
        public GatheringId convertToEntityAttribute(String text) {
            return text == null ? null : new GatheringId(text);
        }
    }
}
