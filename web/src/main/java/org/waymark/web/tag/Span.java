package org.waymark.web.tag;

/**
 * One row of {@code <w:spans>}: a value with the interval in which it lies.
 *
 * @param words the value as it is read
 */
public record Span(String label, String words, double low, double value, double high) {}
