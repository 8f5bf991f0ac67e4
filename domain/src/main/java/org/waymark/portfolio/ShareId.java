package org.waymark.portfolio;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record ShareId(String value) implements Id {
    public ShareId {
        Ids.checked(value);
    }

    public static ShareId next() {
        return new ShareId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<ShareId, String> {
        @Override
        public String convertToDatabaseColumn(ShareId id) {
            return Id.text(id);
        }

        @Override
        public ShareId convertToEntityAttribute(String text) {
            return text == null ? null : new ShareId(text);
        }
    }
}
