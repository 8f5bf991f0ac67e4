package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;

/** Every rule between a mentee and a mentor of a phase, looked at now. */
@ApplicationScoped
public class Fitting {
    @Inject Pool pool;
    @Inject ReasonWords words;

    protected Fitting() {}

    Fit between(Phase phase, PersonId mentee, PersonId mentor) {
        Pool.Two two = pool.two(phase.id(), mentee, mentor);
        Pool.Between between = pool.between(phase.id(), mentee, mentor);
        HardRules hard = HardRules.of(mentee, mentor, two, between);
        return new Fit(two.mentee(), two.mentor(), hard, between, soft(phase, two, between));
    }

    private List<Reason> soft(Phase phase, Pool.Two two, Pool.Between between) {
        List<Reason> soft = new ArrayList<>();
        if (two.mentee().isPresent() && two.mentor().isPresent()) {
            Seeker mentee = two.mentee().get();
            soft.addAll(
                    Reasons.of(mentee, two.mentor().get().traits(), phase.rules(), words.of(mentee))
                            .all());
            soft.removeIf(reason -> reason.key().equals("outside-line"));
        }
        if (between.declined()) {
            soft.add(Reason.toWeigh("declined-before"));
        }
        if (between.offerClosed()) {
            soft.add(Reason.toWeigh("closed-before"));
        }
        return soft;
    }

    /**
     * What the rules say of two.
     *
     * @param soft what speaks for it and what is to be weighed, in words
     */
    record Fit(
            Optional<Seeker> mentee,
            Optional<Candidate> mentor,
            HardRules hard,
            Pool.Between between,
            List<Reason> soft) {
        boolean hasMentor() {
            return mentee.filter(Seeker::hasMentor).isPresent();
        }

        boolean asksForAReason() {
            return soft.stream().anyMatch(Reason::asksForAReason);
        }
    }
}
