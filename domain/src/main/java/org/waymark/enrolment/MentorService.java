package org.waymark.enrolment;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.Slice;
import org.waymark.shared.UniversityTime;

/** What coordinators do for those who have joined: approve mentors, record their training. */
@Stateless
public class MentorService {
    private static final int PAGE = 50;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Enrolments enrolments;
    @Inject EnrolmentLists lists;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject FormShelf shelf;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public MentorService() {}

    /**
     * A page of those who take part.
     *
     * @param after the last enrolment of the page before, or null
     */
    @RolesAllowed(COORDINATOR)
    public Participants participants(PhaseId id, EnrolmentId after) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Slice<Participant> page = lists.participants(id, after, PAGE);
        return new Participants(id, phase.name(), phase.state(), page);
    }

    /** What others of the phase may read of a member; what is only the member's own stays shut. */
    @RolesAllowed(COORDINATOR)
    public ProfileRead profile(EnrolmentId id) {
        Enrolment enrolment = ofMyPhase(id);
        Phase phase = phases.require(enrolment.phase());
        return new ProfileRead(
                id,
                directory.requireCard(enrolment.person()),
                phase.id(),
                phase.name(),
                enrolment.part(),
                enrolment.state(),
                ProfileForm.of(shelf.form(enrolment.form()), organisation, phase.rules()),
                enrolment.profile());
    }

    /** Says yes to a mentor, who can be asked from now on. */
    @RolesAllowed(COORDINATOR)
    public void approve(EnrolmentId id) {
        Enrolment enrolment = ofMyPhase(id);
        mustBeSomebodyElse(enrolment);
        boolean waited = !enrolment.isApproved();
        enrolment.approve();
        if (waited) {
            happened.fire(MentorApproved.of(enrolment, me.id()));
        }
    }

    /** The mentor whose training is to be recorded. */
    @RolesAllowed(COORDINATOR)
    public TrainingRecord training(EnrolmentId id) {
        Enrolment enrolment = ofMyPhase(id);
        if (!enrolment.isMentor()) {
            throw new NotFound();
        }
        PersonCard card = directory.requireCard(enrolment.person());
        return new TrainingRecord(
                enrolment.phase(),
                card.name(),
                enrolment.mentorTrainedOn().orElse(null),
                enrolment.trainingKind().orElse(null));
    }

    /** Records the day of a mentor's training, or recognises an earlier one. */
    @RolesAllowed(COORDINATOR)
    public void recordTraining(EnrolmentId id, LocalDate on, TrainingKind kind) {
        Enrolment enrolment = ofMyPhase(id);
        mustBeSomebodyElse(enrolment);
        enrolment.train(on, kind, UniversityTime.today(clock));
        happened.fire(MentorTrained.of(enrolment, me.id()));
    }

    private Enrolment ofMyPhase(EnrolmentId id) {
        Enrolment enrolment = enrolments.require(id);
        phases.requireCoordinated(enrolment.phase(), me.id());
        return enrolment;
    }

    /** Nobody decides about themselves or in their own reporting line; another coordinator does. */
    private void mustBeSomebodyElse(Enrolment enrolment) {
        if (enrolment.person().equals(me.id())
                || directory.inOneReportingLine(me.id(), enrolment.person())) {
            throw new RuleBroken("enrolment.rule.another-coordinator");
        }
    }

    /** A member's profile, to be read. */
    public record ProfileRead(
            EnrolmentId id,
            PersonCard person,
            PhaseId phase,
            String phaseName,
            Part part,
            EnrolmentState state,
            Form form,
            Answers answers) {}

    /** A page of those who take part in a phase. */
    public record Participants(
            PhaseId phase, String phaseName, PhaseState state, Slice<Participant> page) {}

    /**
     * @param trainedOn what is recorded so far, or null
     */
    public record TrainingRecord(
            PhaseId phase, String name, LocalDate trainedOn, TrainingKind kind) {}
}
