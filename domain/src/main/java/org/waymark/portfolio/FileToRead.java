package org.waymark.portfolio;

/** A file that its reader may have, part by part. */
public record FileToRead(EvidenceFileId id, String name, String mediaType, long bytes, int parts) {}
