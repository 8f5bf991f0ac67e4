package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.people.OrgUnit;
import org.waymark.people.Organisation;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;

/** Every rule between a mentee and a mentor of a phase, looked at now. */
@ApplicationScoped
public class Fitting {
    @Inject Pool pool;
    @Inject Organisation organisation;
    @Inject FormShelf forms;

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
                    Reasons.of(
                                    mentee.traits(),
                                    mentee.subjectNeeded(),
                                    two.mentor().get().traits(),
                                    phase.rules(),
                                    labels(phase, mentee))
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

    private Labels labels(Phase phase, Seeker mentee) {
        Form form = ProfileForm.of(forms.form(mentee.form()), organisation, phase.rules());
        return new FormLabels(form, mentee.subjectNeeded() ? unitNames() : Map.of());
    }

    private Map<String, String> unitNames() {
        return organisation.units().stream()
                .collect(Collectors.toMap(unit -> unit.id().value(), OrgUnit::name));
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
