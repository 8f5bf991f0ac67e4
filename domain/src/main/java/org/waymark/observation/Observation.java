package org.waymark.observation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.CalendarMark;
import org.waymark.calendar.CalendarNote;
import org.waymark.calendar.PlaceKind;
import org.waymark.form.FormId;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;

/**
 * One watches the other at work [3]. Each writes a part of their own; only where the mentee was
 * observed does the mentor add one to three practical suggestions.
 */
@Entity
@Table(name = "observation")
public class Observation {
    static final int MOST_SUGGESTIONS = 3;
    private static final int SHORTEST_MINUTES = 5;
    private static final int LONGEST_MINUTES = 480;

    @Id
    @Convert(converter = ObservationId.Column.class)
    private ObservationId id;

    @Convert(converter = PartnershipId.Column.class)
    @Column(name = "partnership_id")
    private PartnershipId partnership;

    @Convert(converter = FormId.Column.class)
    @Column(name = "form_version_id")
    private FormId form;

    @Enumerated(EnumType.STRING)
    private Side observed;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_by")
    private Side proposedBy;

    @Enumerated(EnumType.STRING)
    private ObservationState state;

    @Column(name = "begins_at")
    private Instant beginsAt;

    private int minutes;

    /** Where it is, and what the observed asks to be looked at. */
    private SealedText focus;

    @Column(name = "observer_part")
    private SealedText observerPart;

    @Column(name = "observer_wrote_at")
    private Instant observerWroteAt;

    @Column(name = "observed_part")
    private SealedText observedPart;

    @Column(name = "observed_wrote_at")
    private Instant observedWroteAt;

    @Column(name = "told_to_write")
    private boolean toldToWrite;

    @Column(name = "talked_on")
    private LocalDate talkedOn;

    @Column(name = "mentor_takes_away")
    private SealedText mentorTakesAway;

    @Column(name = "mentee_takes_away")
    private SealedText menteeTakesAway;

    @Column(name = "mentor_minutes_observing")
    private int mentorMinutesObserving;

    @Column(name = "mentor_minutes_discussing")
    private int mentorMinutesDiscussing;

    @Column(name = "mentee_minutes_observing")
    private int menteeMinutesObserving;

    @Column(name = "mentee_minutes_discussing")
    private int menteeMinutesDiscussing;

    @OneToMany(mappedBy = "observation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Suggestion> suggestions = new ArrayList<>();

    @Embedded private CalendarMark calendar = new CalendarMark();

    @Version private long version;

    protected Observation() {}

    /**
     * One of the two proposes a time.
     *
     * @param unmarked how many earlier suggestions the mentee hasn't marked yet
     */
    public static Observation propose(
            PairMember caller,
            FormId form,
            Side observed,
            Instant begins,
            int minutes,
            SealedText focus,
            int unmarked,
            Instant now) {
        caller.mustMeet();
        if (observed == Side.MENTEE && unmarked > 0) {
            throw new RuleBroken("observation.rule.unmarked", unmarked);
        }
        var observation = new Observation();
        observation.id = ObservationId.next();
        observation.partnership = caller.partnershipId();
        observation.form = form;
        observation.observed = observed;
        observation.state = ObservationState.PROPOSED;
        observation.focus = focus;
        observation.moveTo(caller, begins, minutes, now);
        return observation;
    }

    /**
     * A time of day at the university; the hour that the clocks skip in spring holds none, and of
     * the one they repeat in autumn the first is meant.
     */
    static Instant moment(LocalDate day, LocalTime time) {
        return UniversityTime.moment(day, time)
                .orElseThrow(() -> new RuleBroken("observation.rule.clocks-skip").at("time"));
    }

    private void moveTo(PairMember caller, Instant begins, int length, Instant now) {
        if (length < SHORTEST_MINUTES || length > LONGEST_MINUTES) {
            throw new RuleBroken("observation.rule.minutes", SHORTEST_MINUTES, LONGEST_MINUTES)
                    .at("minutes");
        }
        if (!begins.isAfter(now)) {
            throw new RuleBroken("observation.rule.not-ahead").at("day");
        }
        LocalDate until = caller.partnership().endsOn().orElse(LocalDate.MAX);
        if (UniversityTime.dateOf(begins).isAfter(until)) {
            throw new RuleBroken("observation.rule.after-end", until).at("day");
        }
        beginsAt = begins;
        minutes = length;
        proposedBy = caller.side();
    }

    void accept(PairMember caller) {
        mustAnswer(caller);
        state = ObservationState.ACCEPTED;
        calendar.set(beginsAt);
    }

    void decline(PairMember caller) {
        mustAnswer(caller);
        state = ObservationState.DECLINED;
        calendar.takeBack();
    }

    /** Another time, which the other one answers. */
    void proposeOtherTime(PairMember caller, Instant begins, int length, Instant now) {
        caller.mustMeet();
        if (!state.isAhead()) {
            throw new RuleBroken("observation.rule.not-ahead-any-more");
        }
        if (state == ObservationState.ACCEPTED) {
            calendar.takeBack();
        }
        moveTo(caller, begins, length, now);
        state = ObservationState.PROPOSED;
    }

    private void mustAnswer(PairMember caller) {
        caller.mustMeet();
        if (state != ObservationState.PROPOSED) {
            throw new RuleBroken("observation.rule.answered");
        }
        if (caller.side() == proposedBy) {
            throw new RuleBroken("observation.rule.own-proposal");
        }
    }

    /** Calls it off, or says that it didn't take place. Nobody is asked why. */
    void cancel() {
        if (!state.isAhead()) {
            throw new RuleBroken("observation.rule.took-place");
        }
        state = ObservationState.CANCELLED;
        calendar.takeBack();
    }

    /** What to look at is the observed's to say. */
    void lookAt(PairMember caller, SealedText asked) {
        if (caller.side() != observed) {
            throw new RuleBroken("observation.rule.focus-is-theirs");
        }
        if (!state.isAhead()) {
            throw new RuleBroken("observation.rule.took-place");
        }
        focus = asked;
    }

    /** Both have been asked for their parts; once is enough. */
    void tellToWrite() {
        toldToWrite = true;
    }

    /**
     * The observer's part; with it the observation counts as held.
     *
     * @param suggested empty where the suggestions stay as they are
     */
    void writeAsObserver(
            PairMember caller,
            SealedText part,
            Optional<List<SealedText>> suggested,
            int minutesObserving,
            Instant now) {
        mustBeHeld(caller, now);
        if (caller.side() == observed) {
            throw new NotFound();
        }
        observerPart = part;
        observerWroteAt = now;
        keepMinutesObserving(caller, minutesObserving);
        suggested.ifPresent(this::suggest);
        written();
    }

    /** The observed's own view. */
    void writeAsObserved(PairMember caller, SealedText part, int minutesObserving, Instant now) {
        mustBeHeld(caller, now);
        if (caller.side() != observed) {
            throw new NotFound();
        }
        observedPart = part;
        observedWroteAt = now;
        keepMinutesObserving(caller, minutesObserving);
        written();
    }

    private void mustBeHeld(PairMember caller, Instant now) {
        caller.mustKeepPages();
        if (state != ObservationState.ACCEPTED && !state.tookPlace()) {
            throw new RuleBroken("observation.rule.not-accepted");
        }
        if (now.isBefore(beginsAt)) {
            throw new RuleBroken("observation.rule.not-yet", UniversityTime.dateOf(beginsAt));
        }
        if (state == ObservationState.TALKED_OVER) {
            throw new RuleBroken("observation.rule.talked-over");
        }
    }

    private void suggest(List<SealedText> suggested) {
        if (observed == Side.MENTOR) {
            if (!suggested.isEmpty()) {
                throw new RuleBroken("observation.rule.no-suggestions");
            }
            return;
        }
        if (suggested.isEmpty() || suggested.size() > MOST_SUGGESTIONS) {
            throw new RuleBroken("observation.rule.suggestions", MOST_SUGGESTIONS).at("suggestion");
        }
        if (suggestions.stream().anyMatch(Suggestion::isMarked)) {
            throw new RuleBroken("observation.rule.marked-stay").at("suggestion");
        }
        suggestions.clear();
        for (SealedText text : suggested) {
            suggestions.add(new Suggestion(this, suggestions.size() + 1, text));
        }
    }

    private void written() {
        state =
                observerPart != null && observedPart != null
                        ? ObservationState.WRITTEN_UP
                        : ObservationState.HELD;
    }

    private void keepMinutesObserving(PairMember caller, int used) {
        if (caller.isMentor()) {
            mentorMinutesObserving = used;
        } else {
            menteeMinutesObserving = used;
        }
    }

    /** What became of some of the suggestions; the mentee can change it later. */
    void mark(PairMember caller, Map<SuggestionId, Marking> marks, Instant now) {
        caller.mustBeMentee();
        caller.mustKeepPages();
        for (Suggestion suggestion : suggestions) {
            Marking marking = marks.get(suggestion.id());
            if (marking != null) {
                suggestion.mark(marking.mark(), marking.note(), now);
            }
        }
    }

    /** A mark with the mentee's note, or none. */
    record Marking(Mark mark, SealedText note) {}

    /** They have talked it over; each says what they take away, in their own time. */
    void talkedOver(
            PairMember caller,
            LocalDate day,
            SealedText takeAway,
            int minutesDiscussing,
            LocalDate today) {
        caller.mustKeepPages();
        if (state != ObservationState.WRITTEN_UP && state != ObservationState.TALKED_OVER) {
            throw new RuleBroken("observation.rule.not-written-up");
        }
        if (day.isAfter(today) || day.isBefore(UniversityTime.dateOf(beginsAt))) {
            throw new RuleBroken("observation.rule.talk-day").at("talked");
        }
        talkedOn = day;
        state = ObservationState.TALKED_OVER;
        if (caller.isMentor()) {
            mentorTakesAway = takeAway;
            mentorMinutesDiscussing = minutesDiscussing;
        } else {
            menteeTakesAway = takeAway;
            menteeMinutesDiscussing = minutesDiscussing;
        }
    }

    public ObservationId id() {
        return id;
    }

    public PartnershipId partnership() {
        return partnership;
    }

    public FormId form() {
        return form;
    }

    public Side observed() {
        return observed;
    }

    public Side observer() {
        return observed.other();
    }

    public Side proposedBy() {
        return proposedBy;
    }

    public ObservationState state() {
        return state;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    public Instant endsAt() {
        return beginsAt.plus(Duration.ofMinutes(minutes));
    }

    public LocalDate day() {
        return UniversityTime.dateOf(beginsAt);
    }

    public int minutes() {
        return minutes;
    }

    public SealedText focus() {
        return focus;
    }

    public Optional<SealedText> observerPart() {
        return Optional.ofNullable(observerPart);
    }

    public Optional<Instant> observerWroteAt() {
        return Optional.ofNullable(observerWroteAt);
    }

    public Optional<SealedText> observedPart() {
        return Optional.ofNullable(observedPart);
    }

    public Optional<Instant> observedWroteAt() {
        return Optional.ofNullable(observedWroteAt);
    }

    /** Whether this side has written its part. */
    public boolean isWrittenBy(Side side) {
        return side == observed ? observedPart != null : observerPart != null;
    }

    public Optional<LocalDate> talkedOn() {
        return Optional.ofNullable(talkedOn);
    }

    public Optional<SealedText> takesAway(Side side) {
        return Optional.ofNullable(side == Side.MENTOR ? mentorTakesAway : menteeTakesAway);
    }

    public int minutesObserving(Side side) {
        return side == Side.MENTOR ? mentorMinutesObserving : menteeMinutesObserving;
    }

    public int minutesDiscussing(Side side) {
        return side == Side.MENTOR ? mentorMinutesDiscussing : menteeMinutesDiscussing;
    }

    public List<Suggestion> suggestions() {
        return List.copyOf(suggestions);
    }

    /** What calendars are to be told; nothing where none knows of it. */
    public Optional<CalendarNote> calendarNote() {
        return calendar.note(id);
    }

    /**
     * As calendars know it; nothing where no time was ever accepted. One watches the other at work,
     * so that is the place.
     */
    public Optional<Appointment> appointment(Partnership pair) {
        boolean stands = state == ObservationState.ACCEPTED || state.tookPlace();
        return calendar.appointment(
                id,
                pair,
                stands ? beginsAt : null,
                minutes,
                PlaceKind.WORKPLACE,
                "/my/observation/view.xhtml?id=" + id.value());
    }

    /** How many suggestions the mentee hasn't marked. */
    public int unmarked() {
        return (int) suggestions.stream().filter(one -> !one.isMarked()).count();
    }

    public boolean isToldToWrite() {
        return toldToWrite;
    }
}
