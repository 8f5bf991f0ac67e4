package org.waymark.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/** Text that can't be read without its key. Prints nothing of itself. */
public final class SealedText {
    private final byte[] bytes;

    SealedText(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "sealed text";
    }

    /** Stands in the database as {@code LONGBLOB}. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SealedText, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(SealedText text) {
            return text == null ? null : text.bytes;
        }

        @Override
        public SealedText convertToEntityAttribute(byte[] stored) {
            return stored == null ? null : new SealedText(stored);
        }
    }
}
