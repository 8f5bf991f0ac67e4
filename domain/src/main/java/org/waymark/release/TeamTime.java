package org.waymark.release;

import java.util.List;
import org.waymark.people.PersonCard;

/** The time of a manager's team in a year, as far as a manager may see it. */
public record TeamTime(ReportingYear year, boolean current, List<OfPerson> people) {
    public TeamTime {
        people = List.copyOf(people);
    }

    /**
     * @param asMentor minutes
     * @param asMentee minutes of those partnerships whose agreement lets the manager see them
     */
    public record OfPerson(PersonCard person, Minutes asMentor, Minutes asMentee) {}
}
