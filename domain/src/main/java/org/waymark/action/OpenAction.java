package org.waymark.action;

import java.time.LocalDate;

/**
 * One action that isn't done yet, opened for one of the pair.
 *
 * @param mine whether the reader is the one, or one of the two, to do it
 * @param due or null
 * @param passed whether that day has gone by
 */
public record OpenAction(
        ActionId id,
        String what,
        Doer doer,
        boolean mine,
        LocalDate due,
        boolean passed,
        Origin origin) {}
