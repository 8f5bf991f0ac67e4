package org.waymark.matching;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.waymark.matching.MenteeOnBoard.Beside;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;

/** A mentor beside others for one mentee: those who can be matched first, then by fit. */
record Ranked(Candidate mentor, boolean possible, Reasons reasons) {
    static final Comparator<Ranked> ORDER =
            Comparator.comparing((Ranked one) -> !one.possible)
                    .thenComparing(Ranked::reasons, Reasons.BEST_FIRST)
                    .thenComparing(one -> one.mentor.person().value());

    static Ranked of(
            Candidate mentor, Seeker mentee, Phase phase, Labels labels, Pool.Around around) {
        return new Ranked(
                mentor,
                isPossible(mentor, around),
                Reasons.of(mentee, mentor.traits(), phase.rules(), labels));
    }

    static boolean isPossible(Candidate mentor, Pool.Around around) {
        return mentor.takesRequests()
                && mentor.placesLeft() > 0
                && !around.apart().contains(mentor.person());
    }

    Beside beside(Map<PersonId, PersonCard> cards, Arrangement settled, Set<PersonId> close) {
        PersonId person = mentor.person();
        return new Beside(
                cards.get(person),
                possible,
                reasons.withoutTheLine(),
                mentor.places(),
                mentor.placesLeft(),
                settled != null && settled.togetherWith().filter(person::equals).isPresent(),
                settled != null && settled.apart().contains(person),
                close.contains(person));
    }
}
