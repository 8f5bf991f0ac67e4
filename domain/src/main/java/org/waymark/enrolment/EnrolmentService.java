package org.waymark.enrolment;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentPerson;
import org.waymark.form.FormShelf;
import org.waymark.people.Organisation;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/** Where somebody stands in a phase, and the way out of it. */
@Stateless
public class EnrolmentService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Enrolments enrolments;
    @Inject OwnAnswers own;
    @Inject Commitments commitments;
    @Inject Organisation organisation;
    @Inject FormShelf shelf;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public EnrolmentService() {}

    /** Where the caller stands, with their whole profile to read. */
    @RolesAllowed(STAFF)
    public MyEnrolment mine(EnrolmentId id) {
        Enrolment enrolment = enrolments.requireOwn(id, me.id());
        Phase phase = phases.require(enrolment.phase());
        return new MyEnrolment(
                id,
                phase.id(),
                phase.name(),
                enrolment.part(),
                enrolment.state(),
                enrolment.joinedAt(),
                enrolment.isPaused(),
                enrolment.isPausedByCoordinator(),
                phase.rules().training(),
                phase.rules().menteesAsk(),
                enrolment.mentorTrainedOn().orElse(null),
                enrolment.trainingBookedOn().orElse(null),
                !isCommitted(enrolment),
                ProfileForm.of(shelf.form(enrolment.form()), organisation, phase.rules()),
                own.inTheQuestions(enrolment));
    }

    /** Takes no new requests for now. */
    @RolesAllowed(STAFF)
    public void pause(EnrolmentId id) {
        Enrolment enrolment = enrolments.requireOwn(id, me.id());
        enrolment.pause();
        happened.fire(ProfileChanged.of(enrolment, me.id()));
    }

    @RolesAllowed(STAFF)
    public void resume(EnrolmentId id) {
        Enrolment enrolment = enrolments.requireOwn(id, me.id());
        enrolment.resume();
        happened.fire(ProfileChanged.of(enrolment, me.id()));
    }

    /** Leaves the phase; a partnership in it is ended first, on its own page. */
    @RolesAllowed(STAFF)
    public void leave(EnrolmentId id) {
        Enrolment enrolment = enrolments.requireOwn(id, me.id());
        if (isCommitted(enrolment)) {
            throw new RuleBroken("enrolment.rule.end-the-partnership-first");
        }
        enrolment.leave(clock.instant());
        happened.fire(EnrolmentLeft.of(enrolment, me.id()));
    }

    private boolean isCommitted(Enrolment enrolment) {
        return commitments.hasLivePartnership(
                enrolment.phase(), enrolment.person(), enrolment.part());
    }
}
