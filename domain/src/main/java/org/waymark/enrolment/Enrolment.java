package org.waymark.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.form.Answers;
import org.waymark.form.FormId;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Training;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.SealedText;

/**
 * Somebody's taking part in one phase, as a mentor or as a mentee. What their partner-to-be may
 * read stands in the profile; what only they may read is sealed with their own key; what a match is
 * measured by stands beside it, for the query.
 */
@Entity
@Table(name = "enrolment")
public class Enrolment {
    @Id
    @Convert(converter = EnrolmentId.Column.class)
    private EnrolmentId id;

    @Column(name = "phase_id")
    private PhaseId phase;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    private boolean approved;
    private int places;
    private boolean paused;

    @Column(name = "paused_by")
    private PersonId pausedBy;

    private boolean assisted;

    @Column(name = "subject_needed")
    private boolean subjectNeeded;

    @Column(name = "trained_on")
    private LocalDate trainedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "training_kind")
    private TrainingKind trainingKind;

    @Column(name = "training_booked_on")
    private LocalDate trainingBookedOn;

    @Column(name = "form_version_id")
    private FormId form;

    private String profile;

    @Column(name = "own_answers")
    private SealedText ownAnswers;

    @Column(name = "coordinator_answers")
    private SealedText coordinatorAnswers;

    @ElementCollection
    @CollectionTable(name = "enrolment_fit", joinColumns = @JoinColumn(name = "enrolment_id"))
    private Set<Fit> fits = new HashSet<>();

    @Version private long version;

    protected Enrolment() {}

    /**
     * Joins a phase that is open. A mentor whom the phase wants to see first waits for a
     * coordinator.
     */
    public static Enrolment join(
            Phase phase, PersonId person, Part part, WrittenProfile profile, Instant now) {
        mustBeOpen(phase);
        var enrolment = new Enrolment();
        enrolment.id = EnrolmentId.next();
        enrolment.phase = phase.id();
        enrolment.person = person;
        enrolment.part = part;
        enrolment.begin(phase, now);
        enrolment.write(phase, profile);
        return enrolment;
    }

    /** Joins again after leaving. What was approved and trained before still counts. */
    public void joinAgain(Phase phaseAgain, WrittenProfile profileNow, Instant now) {
        mustBeOpen(phaseAgain);
        if (state != EnrolmentState.LEFT) {
            throw new RuleBroken("enrolment.rule.already-joined", phaseAgain.name());
        }
        begin(phaseAgain, now);
        leftAt = null;
        write(phaseAgain, profileNow);
    }

    /** Changes the profile. Nobody has to be asked again. */
    public void change(Phase itsPhase, WrittenProfile profileNow) {
        mustTakePart();
        write(itsPhase, profileNow);
    }

    /** Puts these in place of what only the person reads. */
    public void keepOwn(SealedText changed) {
        mustTakePart();
        ownAnswers = changed;
    }

    /** A coordinator says yes to the mentor. Saying it twice changes nothing. */
    public void approve() {
        mustBeMentor();
        mustTakePart();
        approved = true;
        state = EnrolmentState.JOINED;
    }

    /** Takes no new requests for now; what is running goes on. */
    public void pause() {
        mustBeMentor();
        mustTakePart();
        paused = true;
    }

    public void resume() {
        mustBeMentor();
        mustTakePart();
        if (pausedBy != null) {
            throw new RuleBroken("enrolment.rule.paused-by-coordinator");
        }
        paused = false;
    }

    /** A coordinator lets no new requests go to the mentor, who can't undo it alone. */
    public void pauseFor(PersonId coordinator) {
        pause();
        pausedBy = coordinator;
    }

    /** A coordinator lets requests go to the mentor again. */
    public void resumeForCoordinator() {
        pausedBy = null;
        resume();
    }

    /**
     * The mentor was trained on that day. Recording it again corrects the day.
     *
     * @param today so that no training is recorded before it took place
     */
    public void train(LocalDate on, TrainingKind kind, LocalDate today) {
        mustBeMentor();
        mustTakePart();
        if (on == null || kind == null) {
            throw new RuleBroken("enrolment.rule.training-day").at("trainedOn");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("enrolment.rule.training-ahead").at("trainedOn");
        }
        trainedOn = on;
        trainingKind = kind;
        trainingBookedOn = null;
    }

    /**
     * The mentor will be trained on that day: meetings can be booked for later days, and are held
     * once it is recorded. Booking it again moves the day.
     */
    public void bookTraining(LocalDate on, LocalDate today) {
        mustBeMentor();
        mustTakePart();
        if (on == null) {
            throw new RuleBroken("enrolment.rule.training-day").at("trainedOn");
        }
        if (trainedOn != null) {
            throw new RuleBroken("enrolment.rule.trained-already", trainedOn).at("trainedOn");
        }
        if (!on.isAfter(today)) {
            throw new RuleBroken("enrolment.rule.training-not-ahead").at("trainedOn");
        }
        trainingBookedOn = on;
    }

    /**
     * The session of that day is off for the mentor, or they weren't there after all. What was
     * recognised from elsewhere stays.
     *
     * @return whether that changes anything
     */
    boolean trainingOff(LocalDate on) {
        boolean booked = on.equals(trainingBookedOn);
        boolean trained = on.equals(trainedOn) && trainingKind == TrainingKind.SESSION;
        if (booked) {
            trainingBookedOn = null;
        }
        if (trained) {
            trainedOn = null;
            trainingKind = null;
        }
        return booked || trained;
    }

    /** Leaves the phase, on any day, without being asked why. */
    public void leave(Instant now) {
        mustTakePart();
        state = EnrolmentState.LEFT;
        leftAt = now;
    }

    private static void mustBeOpen(Phase phase) {
        if (!phase.state().takesEnrolments()) {
            throw new RuleBroken("enrolment.rule.not-open", phase.name());
        }
    }

    private void mustBeMentor() {
        if (part != Part.MENTOR) {
            throw new RuleBroken("enrolment.rule.mentors-only");
        }
    }

    private void mustTakePart() {
        if (state == EnrolmentState.LEFT) {
            throw new RuleBroken("enrolment.rule.has-left");
        }
    }

    private void begin(Phase itsPhase, Instant now) {
        boolean asked = part == Part.MENTOR && itsPhase.rules().mentorsNeedApproval();
        approved = approved || !asked;
        state = approved ? EnrolmentState.JOINED : EnrolmentState.WAITING;
        joinedAt = now;
    }

    private void write(Phase itsPhase, WrittenProfile written) {
        Profile answered = written.profile();
        if (part == Part.MENTOR && answered.places() > itsPhase.rules().placesPerMentor()) {
            throw new RuleBroken(
                            "enrolment.rule.too-many-places", itsPhase.rules().placesPerMentor())
                    .at("places");
        }
        form = written.form();
        profile = answered.open().toJson();
        coordinatorAnswers = written.forCoordinators();
        ownAnswers = written.own();
        places = part == Part.MENTOR ? answered.places() : 0;
        paused = part == Part.MENTOR && (pausedBy != null || answered.paused());
        assisted = part == Part.MENTEE && (answered.assisted() || !itsPhase.rules().menteesAsk());
        subjectNeeded = part == Part.MENTEE && answered.subjectNeeded();
        fits.retainAll(answered.fits());
        fits.addAll(answered.fits());
    }

    public EnrolmentId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public PersonId person() {
        return person;
    }

    public Part part() {
        return part;
    }

    public EnrolmentState state() {
        return state;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    public boolean isMentor() {
        return part == Part.MENTOR;
    }

    /** Takes part now: has joined, was approved where that is asked for, and hasn't left. */
    public boolean isLive() {
        return state == EnrolmentState.JOINED;
    }

    /** A mentor to whom new requests go, as long as a place is free. */
    public boolean takesRequests() {
        return isMentor() && isLive() && !paused;
    }

    public boolean isApproved() {
        return approved;
    }

    /** How many mentees a mentor offers to take at once, across all phases. */
    public int places() {
        return places;
    }

    public boolean isPaused() {
        return paused;
    }

    public boolean isPausedByCoordinator() {
        return pausedBy != null;
    }

    /** A coordinator finds someone: the mentee asked for it, or the phase works in no other way. */
    public boolean isAssisted() {
        return assisted;
    }

    /** The mentee's mentor must know the subject. */
    public boolean isSubjectNeeded() {
        return subjectNeeded;
    }

    /** The day of the mentor's training, where it is recorded. */
    public Optional<LocalDate> mentorTrainedOn() {
        return Optional.ofNullable(trainedOn);
    }

    /** The day for which a training is booked that isn't recorded yet. */
    public Optional<LocalDate> trainingBookedOn() {
        return Optional.ofNullable(trainingBookedOn);
    }

    public Optional<TrainingKind> trainingKind() {
        return Optional.ofNullable(trainingKind);
    }

    /** Whether this mentor may hold a meeting on that day under what the phase expects. */
    public boolean isTrainedFor(Training expected, LocalDate day) {
        return expected != Training.REQUIRED || (trainedOn != null && !trainedOn.isAfter(day));
    }

    /** The version of the form on which the profile was written. */
    public FormId form() {
        return form;
    }

    /** What the others of the phase may read, see {@link Profile}. */
    public Answers profile() {
        return Answers.fromJson(profile);
    }

    /** What only the person reads. */
    public SealedText ownAnswers() {
        return ownAnswers;
    }

    /** What the phase's coordinators read besides; see {@link PurposeReader}. */
    Optional<SealedText> coordinatorAnswers() {
        return Optional.ofNullable(coordinatorAnswers);
    }

    public Set<Fit> fits() {
        return Set.copyOf(fits);
    }
}
