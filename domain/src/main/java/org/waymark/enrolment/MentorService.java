package org.waymark.enrolment;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
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
import org.waymark.vault.Vault;

/** What coordinators do for those who have joined: approve mentors, record their training. */
@Stateless
public class MentorService {
    private static final int PAGE = 50;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Enrolments enrolments;
    @Inject EnrolmentLists lists;
    @Inject Directory directory;
    @Inject OwnCircle circle;
    @Inject Organisation organisation;
    @Inject FormShelf shelf;
    @Inject Vault vault;
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
        return new Participants(id, phase.name(), phase.state(), page, circle.of(me.id()));
    }

    /**
     * What others of the phase may read of a member, and what a mentee wrote for the coordinators.
     * What is only the member's own stays shut.
     */
    @RolesAllowed(COORDINATOR)
    public ProfileRead profile(EnrolmentId id) {
        PurposeReader reader = enrolments.ofCoordinator(id, me.id());
        Enrolment enrolment = reader.enrolment();
        Phase phase = phases.require(enrolment.phase());
        Form form = ProfileForm.of(shelf.form(enrolment.form()), organisation, phase.rules());
        return new ProfileRead(
                id,
                directory.requireCard(enrolment.person()),
                phase.id(),
                phase.name(),
                enrolment.part(),
                enrolment.state(),
                enrolment.isPausedByCoordinator(),
                ProfileForm.openPart(form),
                enrolment.profile(),
                ProfileForm.forCoordinators(form),
                reader.purpose()
                        .map(text -> Answers.fromJson(vault.open(reader, text)))
                        .orElse(Answers.NONE));
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
                enrolment.trainingKind().orElse(null),
                enrolment.trainingBookedOn().orElse(null));
    }

    /** Records the day of a mentor's training, or recognises an earlier one. */
    @RolesAllowed(COORDINATOR)
    public void recordTraining(EnrolmentId id, LocalDate on, TrainingKind kind) {
        Enrolment enrolment = ofMyPhase(id);
        mustBeSomebodyElse(enrolment);
        enrolment.train(on, kind, UniversityTime.today(clock));
        happened.fire(MentorTrained.of(enrolment, me.id()));
    }

    /** Notes that a mentor's training is booked for a day to come. */
    @RolesAllowed(COORDINATOR)
    public void bookTraining(EnrolmentId id, LocalDate on) {
        Enrolment enrolment = ofMyPhase(id);
        mustBeSomebodyElse(enrolment);
        enrolment.bookTraining(on, UniversityTime.today(clock));
        happened.fire(MentorTrainingBooked.of(enrolment, me.id(), on));
    }

    /**
     * Quietly lets no new requests go to a mentor, after a complaint for instance: the mentor
     * learns of the pause, mentees that nobody is available, and nobody is told why.
     */
    @RolesAllowed(COORDINATOR)
    public void pause(EnrolmentId id) {
        Enrolment enrolment = enrolments.ofCoordinator(id, me.id()).enrolment();
        if (!enrolment.isPausedByCoordinator()) {
            enrolment.pauseFor(me.id());
            happened.fire(MentorPaused.of(enrolment, me.id()));
        }
    }

    @RolesAllowed(COORDINATOR)
    public void resume(EnrolmentId id) {
        Enrolment enrolment = enrolments.ofCoordinator(id, me.id()).enrolment();
        if (enrolment.isPausedByCoordinator()) {
            enrolment.resumeForCoordinator();
            happened.fire(MentorResumed.of(enrolment, me.id()));
        }
    }

    private Enrolment ofMyPhase(EnrolmentId id) {
        Enrolment enrolment = enrolments.require(id);
        phases.requireCoordinated(enrolment.phase(), me.id());
        return enrolment;
    }

    private void mustBeSomebodyElse(Enrolment enrolment) {
        if (circle.of(me.id()).contains(enrolment.person())) {
            throw new RuleBroken("enrolment.rule.another-coordinator");
        }
    }

    /**
     * A member's profile, to be read.
     *
     * @param pausedByCoordinator whether a coordinator lets no new requests go to the mentor
     * @param purpose what the member wrote for the coordinators alone
     */
    public record ProfileRead(
            EnrolmentId id,
            PersonCard person,
            PhaseId phase,
            String phaseName,
            Part part,
            EnrolmentState state,
            boolean pausedByCoordinator,
            Form form,
            Answers answers,
            Form purposeForm,
            Answers purpose) {
        public boolean isMentor() {
            return part == Part.MENTOR;
        }

        public boolean hasPurpose() {
            return !purpose.isEmpty();
        }
    }

    /**
     * A page of those who take part in a phase.
     *
     * @param circle those for whom another coordinator has to act
     */
    public record Participants(
            PhaseId phase,
            String phaseName,
            PhaseState state,
            Slice<Participant> page,
            Set<PersonId> circle) {
        public boolean isForAnother(Participant participant) {
            return circle.contains(participant.person());
        }
    }

    /**
     * @param trainedOn what is recorded so far, or null
     * @param bookedOn the day for which it is booked, or null
     */
    public record TrainingRecord(
            PhaseId phase,
            String name,
            LocalDate trainedOn,
            TrainingKind kind,
            LocalDate bookedOn) {}
}
