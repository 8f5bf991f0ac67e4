package org.waymark.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** The institution's calendar of closure days. */
public interface ClosureDays {
    /** The closure days from one day to another, both included. */
    Set<LocalDate> between(LocalDate first, LocalDate last);

    /** Enters closure days; a day that is there already gets the new name. */
    void add(Collection<ClosureDay> days);
}
