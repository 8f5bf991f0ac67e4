package org.waymark.release;

import org.waymark.people.GradeId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** An administrator changed what an hour of a grade costs. */
public record CostsSaid(PersonId by, GradeId grade) implements Happened {
    @Override
    public GradeId about() {
        return grade;
    }
}
