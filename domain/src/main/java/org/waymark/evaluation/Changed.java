package org.waymark.evaluation;

import java.time.LocalDate;

/** What changed in a scheme, as those who joined it read it. */
public record Changed(String scheme, String said, String done, LocalDate doneOn) {}
