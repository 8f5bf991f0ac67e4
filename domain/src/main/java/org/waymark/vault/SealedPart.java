package org.waymark.vault;

/** A part of a file that can't be read without its key. Prints nothing of itself. */
public final class SealedPart {
    private final byte[] bytes;

    private SealedPart(byte[] bytes) {
        this.bytes = bytes;
    }

    /** As it stands in the database. */
    public static SealedPart stored(byte[] bytes) {
        return new SealedPart(bytes);
    }

    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "sealed part";
    }
}
