package org.waymark.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.form.Form;
import org.waymark.people.OrgUnit;
import org.waymark.people.Organisation;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;

/** The mentors whom a mentee can ask today, best fit first, with the reasons. */
@ApplicationScoped
public class Askable {
    @Inject Organisation organisation;

    protected Askable() {}

    /**
     * @param mentors as {@link Pool#reach} found them
     * @param form whose words the reasons take
     */
    List<Fits> ranked(Phase phase, Seeker seeker, List<Candidate> mentors, Form form) {
        Labels labels = new FormLabels(form, unitsFor(seeker));
        return mentors.stream()
                .map(
                        mentor ->
                                new Fits(
                                        mentor,
                                        Reasons.of(
                                                seeker.traits(),
                                                seeker.subjectNeeded(),
                                                mentor.traits(),
                                                phase.rules(),
                                                labels)))
                .sorted(
                        Comparator.comparing(Fits::reasons, Reasons.BEST_FIRST)
                                .thenComparing(one -> one.person().value()))
                .toList();
    }

    /** The names of all units, where the reasons speak of a subject. */
    Map<String, String> unitsFor(Seeker seeker) {
        return seeker.subjectNeeded()
                ? organisation.units().stream()
                        .collect(Collectors.toMap(unit -> unit.id().value(), OrgUnit::name))
                : Map.of();
    }

    /** One of them, and why. */
    record Fits(Candidate mentor, Reasons reasons) {
        PersonId person() {
            return mentor.person();
        }
    }
}
