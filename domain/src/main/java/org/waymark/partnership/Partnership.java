package org.waymark.partnership;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.RuleBroken;

/**
 * A pair in one phase, from the mentor's yes to the ending. Holds the facts of its life; the words
 * of the two stand in the documents.
 */
@Entity
@Table(name = "partnership")
public class Partnership {
    private static final int LAST_WEEKS_DAYS = 28;

    @Id
    @Convert(converter = PartnershipId.Column.class)
    private PartnershipId id;

    @Convert(converter = PhaseId.Column.class)
    @Column(name = "phase_id")
    private PhaseId phase;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "mentor_id")
    private PersonId mentor;

    @Convert(converter = PersonId.Column.class)
    @Column(name = "mentee_id")
    private PersonId mentee;

    private int place;

    @Enumerated(EnumType.STRING)
    private PartnershipState state;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "wind_down_until")
    private LocalDate windDownUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private EndingKind ending;

    @Column(name = "line_since")
    private LocalDate lineSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "line_above")
    private Side lineAbove;

    /** Whether the mentee looks for another mentor for as long as it stands still. */
    private boolean interim;

    @Version private long version;

    protected Partnership() {}

    /**
     * The mentor has said yes: the two begin to write their agreement.
     *
     * @param id that the request had for the pair from the start, so that what they wrote to each
     *     other then goes on under the same key
     * @param place which of the mentor's places it takes, counted from 1
     */
    public static Partnership accepted(
            PartnershipId id,
            PhaseId phase,
            PersonId mentor,
            PersonId mentee,
            int place,
            Instant now) {
        if (mentor.equals(mentee)) {
            throw new RuleBroken("partnership.rule.oneself");
        }
        var partnership = new Partnership();
        partnership.id = id;
        partnership.phase = phase;
        partnership.mentor = mentor;
        partnership.mentee = mentee;
        partnership.place = place;
        partnership.state = PartnershipState.AGREEING;
        partnership.acceptedAt = now;
        return partnership;
    }

    /**
     * Both have signed the same version. A later version moves the dates of a partnership that is
     * already active.
     */
    public void signed(LocalDate from, LocalDate until, Instant now) {
        if (state == PartnershipState.ENDED) {
            throw new RuleBroken("partnership.rule.ended");
        }
        if (state == PartnershipState.AGREEING) {
            state = PartnershipState.ACTIVE;
            signedAt = now;
            startsOn = from;
        }
        endsOn = until;
    }

    /** They go on until a later day. */
    public void goOnUntil(LocalDate until) {
        if (!state.keepsPages()) {
            throw new RuleBroken("partnership.rule.keeps-no-pages");
        }
        endsOn = until;
        if (state == PartnershipState.WINDING_DOWN) {
            state = PartnershipState.ACTIVE;
            windDownUntil = null;
        }
    }

    /** The last weeks begin; the list of what is left is due by this day. */
    public void windDown(LocalDate until) {
        if (state != PartnershipState.ACTIVE) {
            throw new RuleBroken("partnership.rule.not-active");
        }
        state = PartnershipState.WINDING_DOWN;
        windDownUntil = until;
    }

    /** Stands still until one of the two takes it up again. */
    void hold() {
        if (state != PartnershipState.ACTIVE) {
            throw new RuleBroken("partnership.rule.hold-not-active");
        }
        state = PartnershipState.ON_HOLD;
    }

    /** Goes on, for as many days longer as it stood still. */
    void goOn(int days) {
        if (state != PartnershipState.ON_HOLD) {
            throw new RuleBroken("partnership.rule.not-on-hold");
        }
        state = PartnershipState.ACTIVE;
        interim = false;
        endsOn = endsOn.plusDays(days);
    }

    /**
     * While it stands still the mentee may have another mentor in the phase. The mentor's place
     * stays taken: they go on with each other later.
     */
    public void letAnotherMentorHelp() {
        if (state != PartnershipState.ON_HOLD) {
            throw new RuleBroken("partnership.rule.not-on-hold");
        }
        interim = true;
    }

    /** Whether the mentee may have another mentor meanwhile. */
    public boolean isInterim() {
        return interim;
    }

    /**
     * What kind of ending it is if they part today because their work is done: completed in the
     * last weeks of the agreement, else finished early.
     */
    public EndingKind kindOfGoodEnding(LocalDate today) {
        boolean isNearTheEnd = endsOn != null && !today.isBefore(endsOn.minusDays(LAST_WEEKS_DAYS));
        return isNearTheEnd ? EndingKind.COMPLETED : EndingKind.FINISHED_EARLY;
    }

    /** Ends it. Either may, on any day, and nobody is asked why. */
    public void end(EndingKind kind, Instant now) {
        if (state == PartnershipState.ENDED) {
            throw new RuleBroken("partnership.rule.ended");
        }
        state = PartnershipState.ENDED;
        ending = kind;
        endedAt = now;
    }

    /**
     * By the staff records one of the two now stands above the other. Nothing ends by that, but
     * bookings, observations and reports stop, and who stands above opens only what they wrote.
     */
    public void joinedByALine(Side above, LocalDate since) {
        lineAbove = above;
        lineSince = since;
    }

    /** The records were corrected: no line joins the two any more. */
    public void freeOfLines() {
        lineAbove = null;
        lineSince = null;
    }

    public PartnershipId id() {
        return id;
    }

    public PhaseId phase() {
        return phase;
    }

    public PersonId mentor() {
        return mentor;
    }

    public PersonId mentee() {
        return mentee;
    }

    public PersonId person(Side side) {
        return side == Side.MENTOR ? mentor : mentee;
    }

    /** The other of the two. */
    public PersonId partnerOf(PersonId one) {
        return one.equals(mentor) ? mentee : mentor;
    }

    public PartnershipState state() {
        return state;
    }

    /** Which of the mentor's places it takes, until it has ended. */
    public int place() {
        return place;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** When both had signed the first agreement: reports and reviews count from here. */
    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    /** Until when the agreement runs. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<LocalDate> windDownUntil() {
        return Optional.ofNullable(windDownUntil);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<EndingKind> ending() {
        return Optional.ofNullable(ending);
    }

    /** Who of the two stands above the other in a reporting line that came between them. */
    public Optional<Side> above() {
        return Optional.ofNullable(lineAbove);
    }

    public Optional<LocalDate> lineSince() {
        return Optional.ofNullable(lineSince);
    }

    /** Whether bookings, observations and reports have stopped. */
    public boolean isStopped() {
        return lineAbove != null;
    }

    /** Whether dates are booked and held now. */
    public boolean meets() {
        return state.meets() && !isStopped();
    }

    /** Refuses bookings, observations and reports while a reporting line joins the two. */
    public void mustNotBeStopped() {
        if (isStopped()) {
            throw new RuleBroken("partnership.rule.one-line");
        }
    }

    Optional<PairMember> memberFor(PersonId person) {
        if (person.equals(mentor)) {
            return Optional.of(new PairMember(this, Side.MENTOR));
        }
        return person.equals(mentee)
                ? Optional.of(new PairMember(this, Side.MENTEE))
                : Optional.empty();
    }
}
