package org.waymark.observation;

/** What the mentee says became of a suggestion; the note may be empty. */
public record MarkedSuggestion(Mark mark, String note) {}
