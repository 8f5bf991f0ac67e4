package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.waymark.enrolment.OwnCircle;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;

/**
 * With whom somebody can't be a marker or examiner: with themself, their own reporting line in
 * either direction, and whoever is or was their partner. A rule, whatever anybody declares.
 */
@ApplicationScoped
public class Conflicts {
    @Inject OwnCircle circles;

    protected Conflicts() {}

    Set<PersonId> circle(PersonId person) {
        return circles.of(person);
    }

    /** To those of the circle there is no such submission. */
    void mustBeFree(PersonId officer, Submission submission) {
        if (circle(officer).contains(submission.candidate())) {
            throw new NotFound();
        }
    }
}
