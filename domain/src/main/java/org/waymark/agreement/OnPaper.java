package org.waymark.agreement;

import java.time.LocalDate;

/** The dates of an agreement that was signed on paper. */
public record OnPaper(LocalDate signedOn, LocalDate from, LocalDate until) {}
