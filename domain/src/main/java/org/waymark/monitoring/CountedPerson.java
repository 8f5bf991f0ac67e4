package org.waymark.monitoring;

import java.util.List;
import org.waymark.people.PersonId;

/**
 * What is counted of somebody who took part in a year: once, however many phases they were in.
 *
 * @param slices of each slicing at most one, and always {@link Slice#ALL}
 * @param stage the furthest they came
 */
public record CountedPerson(PersonId person, List<Slice> slices, Stage stage) {
    public CountedPerson {
        slices = List.copyOf(slices);
    }
}
