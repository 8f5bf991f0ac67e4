package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.enrolment.Enrolments;
import org.waymark.partnership.Partnerships;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

/** The hard rules between two, looked at again under the lock of the mentor's places. */
@ApplicationScoped
public class MatchRules {
    @Inject Enrolments enrolments;
    @Inject Partnerships partnerships;
    @Inject Offers offers;
    @Inject Pool pool;

    protected MatchRules() {}

    /** Locks the mentor's places until the transaction ends, and tells which are taken. */
    Places lockPlaces(PersonId mentor) {
        int places = enrolments.lockPlaces(mentor).orElse(0);
        Set<Integer> taken = new HashSet<>(partnerships.placesTaken(mentor));
        taken.addAll(offers.placesHeld(mentor));
        return new Places(places, taken);
    }

    HardRules between(PhaseId phase, PersonId mentee, PersonId mentor, int placesLeft) {
        return HardRules.of(
                        mentee,
                        mentor,
                        pool.two(phase, mentee, mentor),
                        pool.between(phase, mentee, mentor))
                .whenAnswering(placesLeft);
    }

    /**
     * A mentor's places, as they stand under the lock.
     *
     * @param taken by partnerships that are live and by offers that are open, in all phases
     */
    record Places(int all, Set<Integer> taken) {
        int left() {
            return all - taken.size();
        }

        /** How many there are beside those that others have taken. */
        int leftWithout(int held) {
            return left() + (taken.contains(held) ? 1 : 0);
        }

        int lowestFree() {
            return IntStream.rangeClosed(1, all)
                    .filter(number -> !taken.contains(number))
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken("matching.rule.not-available"));
        }
    }
}
