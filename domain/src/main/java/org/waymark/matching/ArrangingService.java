package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.Enrolments;
import org.waymark.enrolment.OwnCircle;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;

/**
 * What coordinators settle about a mentee, so that no proposal changes it. Each method takes the
 * note as it stands on the page, so that nothing typed is lost by settling something else, and the
 * version that the coordinator had read, and refuses where another has changed something since.
 */
@Stateless
public class ArrangingService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Enrolments enrolments;
    @Inject OwnCircle circle;
    @Inject Requests requests;
    @Inject Arrangements arrangements;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ArrangingService() {}

    /** Locks the two together: every proposal keeps them. */
    @RolesAllowed(COORDINATOR)
    public void keepTogether(
            PhaseId phase, PersonId mentee, PersonId mentor, String note, long read) {
        enrolments.require(phase, mentor, Part.MENTOR);
        change(phase, mentee, mentor, note, read, one -> one.keepTogether(mentor));
    }

    /** Excludes the two: no proposal puts them together. */
    @RolesAllowed(COORDINATOR)
    public void keepApart(PhaseId phase, PersonId mentee, PersonId mentor, String note, long read) {
        enrolments.require(phase, mentor, Part.MENTOR);
        change(phase, mentee, mentor, note, read, one -> one.keepApart(mentor));
    }

    /** Takes back what was settled about the two. */
    @RolesAllowed(COORDINATOR)
    public void leaveOpen(PhaseId phase, PersonId mentee, PersonId mentor, String note, long read) {
        change(phase, mentee, mentor, note, read, one -> one.leaveOpen(mentor));
    }

    /** Keeps a note about the mentee that only coordinators read. */
    @RolesAllowed(COORDINATOR)
    public void note(PhaseId phase, PersonId mentee, String note, long read) {
        change(phase, mentee, mentee, note, read, one -> {});
    }

    private void change(
            PhaseId phase,
            PersonId mentee,
            PersonId mentor,
            String note,
            long read,
            Consumer<Arrangement> how) {
        phases.requireCoordinated(phase, me.id());
        Offering.keepOut(circle.of(me.id()), mentee, mentor);
        enrolments.require(phase, mentee, Part.MENTEE);
        requests.lockList(phase, mentee);
        var known = arrangements.find(phase, mentee);
        Arrangement arrangement = known.orElseGet(() -> Arrangement.about(phase, mentee));
        arrangement.changedFrom(read, me.id(), clock.instant());
        arrangement.write(note);
        how.accept(arrangement);
        if (known.isEmpty()) {
            arrangements.add(arrangement);
        }
        happened.fire(new Arranged(me.id(), arrangement.id()));
    }
}
