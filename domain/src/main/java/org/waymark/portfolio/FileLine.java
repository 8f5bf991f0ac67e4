package org.waymark.portfolio;

/** A file of a piece of evidence, by its name. */
public record FileLine(EvidenceFileId id, String name, FileKind kind, long bytes) {}
