package org.waymark.web.tag;

/**
 * One row of {@code <w:bars>}.
 *
 * @param words the value as it is read
 * @param value how long the bar is, or null when it is not shown
 * @param mark where the reference line stands, or null
 */
public record Bar(String label, String words, Double value, Double mark) {}
