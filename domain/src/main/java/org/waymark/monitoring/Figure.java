package org.waymark.monitoring;

/**
 * A figure as it is shown.
 *
 * @param people rounded
 */
public record Figure(Slice slice, String category, Stage stage, int people) {}
