package org.waymark.action;

import java.time.LocalDate;

/**
 * One action that isn't done yet, opened for one of the pair.
 *
 * @param due or null
 */
public record OpenAction(ActionId id, String what, Doer doer, LocalDate due) {}
