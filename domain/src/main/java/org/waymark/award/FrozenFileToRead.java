package org.waymark.award;

/** A file of a snapshot that its reader may have, part by part. */
public record FrozenFileToRead(
        FrozenFileId id, String name, String mediaType, long bytes, int parts) {}
