package org.waymark.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.waymark.enrolment.OwnCircle;
import org.waymark.people.PersonId;

/**
 * With whom somebody can't be a marker or examiner: with themself, their own reporting line in
 * either direction, and whoever is or was their partner. A rule, whatever anybody declares. One
 * exception: where the award lets mentors mark, and the mentee has agreed, their mentor may be the
 * first of the two markers, and nothing else.
 */
@ApplicationScoped
public class Conflicts {
    @Inject OwnCircle circles;
    @Inject Awards awards;
    @Inject Submissions submissions;

    protected Conflicts() {}

    Set<PersonId> circle(PersonId person) {
        return circles.of(person);
    }

    Set<Awards.Agreed> agreedTo(PersonId mentor) {
        return awards.agreedTo(mentor);
    }

    /** Who could take one of these places of what the candidate submits, but these. */
    Set<PersonId> markers(
            AwardId award, PersonId candidate, Set<Place> places, Collection<PersonId> without) {
        Set<PersonId> not = new HashSet<>(circle(candidate));
        not.addAll(without);
        Set<PersonId> markers = new HashSet<>(submissions.markersFor(award, places, not));
        if (places.contains(Place.FIRST)) {
            awards.agreedMentor(award, candidate)
                    .filter(mentor -> !without.contains(mentor))
                    .ifPresent(markers::add);
        }
        return markers;
    }

    /** What somebody is there for; nothing to those of the circle who have no agreement. */
    Standing standing(PersonId officer, Submission submission) {
        if (!circle(officer).contains(submission.candidate())) {
            return new Standing(awards.dutiesOf(submission.award(), officer), false);
        }
        boolean agreed =
                agreedTo(officer)
                        .contains(new Awards.Agreed(submission.award(), submission.candidate()));
        return new Standing(agreed ? Set.of(Duty.ASSESSOR) : Set.of(), agreed);
    }

    /**
     * @param agreed whether as the candidate's mentor, by their agreement
     */
    record Standing(Set<Duty> duties, boolean agreed) {
        Standing {
            duties = Set.copyOf(duties);
        }
    }
}
