package org.waymark.web.tag;

import java.util.Collection;
import java.util.List;

/**
 * One of several answers to choose from.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a second, quieter line, or null
 */
public record Option(String value, String label, String hint) {
    public static Option of(Object value, String label) {
        return new Option(String.valueOf(value), label, null);
    }

    /** Options as they are given in pages: options, constants of an enum, or plain words. */
    static List<Option> listOf(Object given) {
        if (given == null) {
            return List.of();
        }
        Collection<?> all = given instanceof Collection<?> many ? many : List.of((Object[]) given);
        return all.stream().map(Option::from).toList();
    }

    private static Option from(Object given) {
        if (given instanceof Option option) {
            return option;
        }
        if (given instanceof Enum<?> constant) {
            return of(constant.name(), State.wordOf(constant));
        }
        return of(given, String.valueOf(given));
    }
}
