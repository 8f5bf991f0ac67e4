package org.waymark.operation;

/**
 * One number as it is now.
 *
 * @param name as machines know it; never changed
 * @param of what it is the number of, where there are several of the name; else empty
 */
public record Figure(String name, String of, double value) {}
