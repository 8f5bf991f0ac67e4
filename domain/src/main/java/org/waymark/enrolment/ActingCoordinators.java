package org.waymark.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Schemes;

/**
 * Who of a phase's coordinators is told and asked about somebody: all but those in whose {@link
 * OwnCircle} they stand. Where that leaves nobody, everyone but the people themselves hears of it,
 * so that another coordinator is named.
 */
@ApplicationScoped
public class ActingCoordinators {
    @Inject Phases phases;
    @Inject Schemes schemes;
    @Inject OwnCircle circle;

    protected ActingCoordinators() {}

    /** A circle is one for both sides, so it is drawn around those whom it is about. */
    public List<PersonId> in(PhaseId phase, PersonId... about) {
        List<PersonId> named = schemes.coordinatorsOf(phases.require(phase).scheme());
        Set<PersonId> close = new HashSet<>();
        for (PersonId person : about) {
            close.addAll(circle.of(person));
        }
        List<PersonId> acting = named.stream().filter(one -> !close.contains(one)).toList();
        return acting.isEmpty()
                ? named.stream().filter(one -> !Arrays.asList(about).contains(one)).toList()
                : acting;
    }
}
