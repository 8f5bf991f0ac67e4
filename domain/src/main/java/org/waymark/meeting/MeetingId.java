package org.waymark.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.waymark.shared.Id;
import org.waymark.shared.Ids;

public record MeetingId(String value) implements Id {
    public MeetingId {
        Ids.checked(value);
    }

    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<MeetingId, String> {
        @Override
        public String convertToDatabaseColumn(MeetingId id) {
            return Id.text(id);
        }

        @Override
        public MeetingId convertToEntityAttribute(String text) {
            return text == null ? null : new MeetingId(text);
        }
    }
}
