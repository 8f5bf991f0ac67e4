package org.waymark.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.CalendarMark;
import org.waymark.calendar.CalendarNote;
import org.waymark.calendar.PlaceKind;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;

/**
 * One meeting of a pair, from the first proposal to what became of it. Suggesting other times, or
 * moving a booked one, begins the choosing anew: until the other accepts there is no time. While
 * the pair still writes its agreement there is one trial meeting: a date, and no log.
 */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    @Convert(converter = MeetingId.Column.class)
    private MeetingId id;

    @Column(name = "partnership_id")
    private PartnershipId partnership;

    private boolean trial;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "proposed_by")
    private PersonId proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "first_time")
    private Instant firstTime;

    @Column(name = "second_time")
    private Instant secondTime;

    @Column(name = "third_time")
    private Instant thirdTime;

    /** Set while booked and ever after. */
    @Column(name = "begins_at")
    private Instant beginsAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private VenueKind venue;

    private SealedText place;

    /** In how many weeks the next one would be; null where the proposal is a single date. */
    @Column(name = "every_weeks")
    private Integer everyWeeks;

    /** How many meetings were proposed in all, the first among them. */
    @Column(name = "meetings_in_all")
    private Integer meetingsInAll;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    /** When a round had told both that the meeting is tomorrow. */
    @Column(name = "reminded_at")
    private Instant remindedAt;

    /** When a round had asked both what became of it. */
    @Column(name = "asked_at")
    private Instant askedAt;

    @Embedded private CalendarMark calendar = new CalendarMark();

    @Version private long version;

    protected Meeting() {}

    /** Proposes times to the other. */
    public static Meeting propose(
            MeetingId id,
            PairMember by,
            Proposal proposal,
            SealedText place,
            MentorTraining training,
            Instant now) {
        var meeting = new Meeting();
        meeting.id = id;
        meeting.partnership = by.partnershipId();
        meeting.take(by, proposal, place, training, now);
        return meeting;
    }

    /** A meeting that came about by itself and is set down afterwards. */
    public static Meeting alreadyHeld(
            MeetingId id,
            PairMember by,
            TimeSlot slot,
            VenueKind venue,
            SealedText place,
            MentorTraining training,
            Instant now) {
        mayMeet(by.partnership());
        var meeting = new Meeting();
        meeting.id = id;
        meeting.partnership = by.partnershipId();
        meeting.proposedBy = by.person();
        meeting.proposedAt = now;
        meeting.state = MeetingState.BOOKED;
        meeting.acceptedAt = now;
        meeting.holdAt(by, slot, venue, place, training, now);
        return meeting;
    }

    /** A later date of a proposal that goes on, booked with the one that was chosen. */
    static Meeting following(
            MeetingId id, Meeting chosen, Instant begins, SealedText place, Instant now) {
        var meeting = new Meeting();
        meeting.id = id;
        meeting.partnership = chosen.partnership;
        meeting.proposedBy = chosen.proposedBy;
        meeting.proposedAt = chosen.proposedAt;
        meeting.state = MeetingState.BOOKED;
        meeting.minutes = chosen.minutes;
        meeting.venue = chosen.venue;
        meeting.place = place;
        meeting.beginsAt = begins;
        meeting.acceptedAt = now;
        meeting.calendar.set(begins);
        return meeting;
    }

    /** Other times instead of the proposed or booked ones; the other then chooses. */
    public void suggestOthers(
            PairMember by,
            Proposal proposal,
            SealedText newPlace,
            MentorTraining training,
            Instant now) {
        mustNotBeOver();
        boolean wasBooked = state == MeetingState.BOOKED;
        take(by, proposal, newPlace, training, now);
        if (wasBooked) {
            calendar.takeBack();
        }
    }

    private void take(
            PairMember by,
            Proposal proposal,
            SealedText newPlace,
            MentorTraining training,
            Instant now) {
        mayMeet(by.partnership());
        for (Instant begin : proposal.begins()) {
            mustBeBookable(by.partnership(), begin, training, now);
        }
        state = MeetingState.PROPOSED;
        trial = isTrialIn(by.partnership());
        if (trial && !proposal.repeat().isOnce()) {
            throw new RuleBroken("meeting.rule.one-trial");
        }
        everyWeeks = proposal.repeat().isOnce() ? null : proposal.repeat().everyWeeks();
        meetingsInAll = proposal.repeat().isOnce() ? null : proposal.repeat().meetings();
        proposedBy = by.person();
        proposedAt = now;
        firstTime = time(proposal, 0);
        secondTime = time(proposal, 1);
        thirdTime = time(proposal, 2);
        minutes = proposal.minutes();
        venue = proposal.venue();
        place = newPlace;
        beginsAt = null;
        acceptedAt = null;
        remindedAt = null;
        askedAt = null;
    }

    private static Instant time(Proposal proposal, int index) {
        return index < proposal.begins().size() ? proposal.begins().get(index) : null;
    }

    /** The other chooses one of the times. Choosing the same one twice changes nothing. */
    public void accept(PairMember by, Instant begin, MentorTraining training, Instant now) {
        if (state == MeetingState.BOOKED && begin.equals(beginsAt)) {
            return;
        }
        if (state != MeetingState.PROPOSED) {
            throw new RuleBroken("meeting.rule.nothing-to-choose");
        }
        if (by.person().equals(proposedBy)) {
            throw new RuleBroken("meeting.rule.the-other-chooses");
        }
        if (!times().contains(begin)) {
            throw new RuleBroken("meeting.rule.choose-one").at("time");
        }
        mayMeet(by.partnership());
        mustBeBookable(by.partnership(), begin, training, now);
        state = MeetingState.BOOKED;
        trial = isTrialIn(by.partnership());
        beginsAt = begin;
        acceptedAt = now;
        calendar.set(begin);
    }

    /** Either may, until it has taken place. Cancelling twice changes nothing. */
    public void cancel() {
        if (state == MeetingState.CANCELLED) {
            return;
        }
        mustNotBeOver();
        state = MeetingState.CANCELLED;
        calendar.takeBack();
    }

    /** They met. Saying so twice changes nothing. */
    public void hold(PairMember by, MentorTraining training, Instant now) {
        if (state == MeetingState.HELD) {
            return;
        }
        if (state != MeetingState.BOOKED && state != MeetingState.MISSED) {
            throw new RuleBroken("meeting.rule.not-booked");
        }
        mustHaveBegun(beginsAt, now);
        training.mustAllowHoldingOn(UniversityTime.dateOf(beginsAt));
        isHeld(by);
    }

    /** The time came and they didn't meet; nobody asks why. */
    public void miss(Instant now) {
        if (state == MeetingState.MISSED) {
            return;
        }
        if (state != MeetingState.BOOKED) {
            throw new RuleBroken("meeting.rule.not-booked");
        }
        mustHaveBegun(beginsAt, now);
        state = MeetingState.MISSED;
    }

    /** They met then and there, which may not be what was booked. */
    public void holdAt(
            PairMember by,
            TimeSlot slot,
            VenueKind newVenue,
            SealedText newPlace,
            MentorTraining training,
            Instant now) {
        if (state == MeetingState.PROPOSED || state == MeetingState.CANCELLED) {
            throw new RuleBroken("meeting.rule.not-booked");
        }
        if (newVenue == null) {
            throw new RuleBroken("meeting.rule.venue").at("venue");
        }
        mustHaveBegun(slot.begin(), now);
        training.mustAllowHoldingOn(slot.day());
        isHeld(by);
        boolean otherwise =
                !slot.begin().equals(beginsAt) || slot.minutes() != minutes || newVenue != venue;
        beginsAt = slot.begin();
        minutes = slot.minutes();
        venue = newVenue;
        place = newPlace;
        if (otherwise) {
            calendar.set(beginsAt);
        }
    }

    /** A trial is one only if it is held while the agreement is still being written. */
    private void isHeld(PairMember by) {
        if (state != MeetingState.HELD) {
            trial = isTrialIn(by.partnership());
            state = MeetingState.HELD;
        }
    }

    /** Refuses a log for what keeps none: a trial meeting, or one that didn't take place. */
    public void mustKeepALog() {
        if (trial) {
            throw new RuleBroken("meeting.rule.trial-keeps-no-log");
        }
        if (state != MeetingState.HELD) {
            throw new RuleBroken("meeting.rule.not-held");
        }
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void asked(Instant now) {
        askedAt = now;
    }

    private void mustNotBeOver() {
        if (state.isOver()) {
            throw new RuleBroken("meeting.rule.over");
        }
    }

    private static void mayMeet(Partnership pair) {
        pair.mustNotBeStopped();
        if (!isTrialIn(pair) && !pair.state().meets()) {
            throw new RuleBroken("partnership.rule.does-not-meet");
        }
    }

    private static boolean isTrialIn(Partnership pair) {
        return pair.state() == PartnershipState.AGREEING;
    }

    private static void mustBeBookable(
            Partnership pair, Instant begin, MentorTraining training, Instant now) {
        LocalDate day = UniversityTime.dateOf(begin);
        if (!begin.isAfter(now)) {
            throw new RuleBroken("meeting.rule.in-the-past", begin);
        }
        if (pair.endsOn().filter(day::isAfter).isPresent()) {
            throw new RuleBroken("meeting.rule.after-the-end", pair.endsOn().orElseThrow());
        }
        training.mustAllowBookingOn(day);
    }

    private static void mustHaveBegun(Instant begin, Instant now) {
        if (begin.isAfter(now)) {
            throw new RuleBroken("meeting.rule.not-yet");
        }
    }

    /** The day on which it was, or will be. */
    LocalDate day() {
        return UniversityTime.dateOf(beginsAt);
    }

    /** Whether its time was set and has come. */
    boolean hasBegun(Instant now) {
        return beginsAt != null && !beginsAt.isAfter(now);
    }

    public MeetingId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public boolean isTrial() {
        return trial;
    }

    public MeetingState state() {
        return state;
    }

    public PersonId proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** The times last proposed, in order. */
    public List<Instant> times() {
        return Stream.of(firstTime, secondTime, thirdTime).filter(Objects::nonNull).toList();
    }

    /** How the proposal goes on after the time that is chosen. */
    public Repeat repeat() {
        return everyWeeks == null ? Repeat.ONCE : new Repeat(everyWeeks, meetingsInAll);
    }

    /** When it begins, or began; nothing while times are only proposed. */
    public Optional<Instant> beginsAt() {
        return Optional.ofNullable(beginsAt);
    }

    public int minutes() {
        return minutes;
    }

    public VenueKind venue() {
        return venue;
    }

    public SealedText place() {
        return place;
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public int calendarSequence() {
        return calendar.sequence();
    }

    /** What calendars are to be told; nothing where none knows of it. */
    public Optional<CalendarNote> calendarNote() {
        return calendar.note(id);
    }

    /** As calendars know it; nothing where no time was ever set. */
    public Optional<Appointment> appointment(Partnership pair) {
        boolean stands = beginsAt != null && state != MeetingState.CANCELLED;
        return calendar.appointment(
                id,
                pair,
                stands ? beginsAt : null,
                minutes,
                venue == null ? null : PlaceKind.valueOf(venue.name()),
                "/my/meeting/view.xhtml?id=" + id.value());
    }
}
