package org.waymark.folder;

import java.time.LocalDate;

/** A piece as the folder shows it. */
public record PieceLine(PieceId id, PieceText text, LocalDate changedOn, long version) {}
