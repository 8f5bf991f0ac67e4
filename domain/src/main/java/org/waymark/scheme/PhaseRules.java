package org.waymark.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.waymark.shared.RuleBroken;

/**
 * Every number and choice of a phase (PRODUCT §§4–12). Changing a rule makes new rules; the phase
 * then takes them. Durations name their unit; working days are the institution's.
 */
@Embeddable
public class PhaseRules {
    /** The first month is four weeks, so that days of the week stay the same. */
    public static final int FIRST_MONTH_DAYS = 28;

    @Column(name = "places_per_mentor")
    int placesPerMentor;

    @Column(name = "grade_gap")
    Integer gradeGap;

    @Enumerated(EnumType.STRING)
    Training training;

    @Column(name = "mentors_need_approval")
    boolean mentorsNeedApproval;

    @Column(name = "self_select")
    boolean selfSelect;

    boolean shortlist;

    @Column(name = "shortlist_pool")
    boolean shortlistPool;

    @Column(name = "shortlist_most")
    int shortlistMost;

    @Column(name = "shortlist_working_days")
    int shortlistWorkingDays;

    boolean assisted;

    @Column(name = "same_department_allowed")
    boolean sameDepartmentAllowed;

    @Column(name = "reply_working_days")
    int replyWorkingDays;

    @Column(name = "choices_in_list")
    int choicesInList;

    @Column(name = "duration_months")
    Integer durationMonths;

    @Column(name = "duration_weeks")
    Integer durationWeeks;

    Integer cycles;

    @Column(name = "rhythm_weeks")
    int rhythmWeeks;

    @Column(name = "later_rhythm_weeks")
    Integer laterRhythmWeeks;

    @Column(name = "later_rhythm_from_week")
    Integer laterRhythmFromWeek;

    @Column(name = "first_meeting_working_days")
    int firstMeetingWorkingDays;

    @Column(name = "first_month_meetings")
    Integer firstMonthMeetings;

    @Column(name = "first_month_meetings_if_new")
    Integer firstMonthMeetingsIfNew;

    @Column(name = "meeting_minutes")
    int meetingMinutes;

    @Enumerated(EnumType.STRING)
    ReportRhythm reports;

    @Column(name = "objection_working_days")
    int objectionWorkingDays;

    @Enumerated(EnumType.STRING)
    Observing observing;

    @Column(name = "observations_a_cycle")
    Integer observationsACycle;

    @Enumerated(EnumType.STRING)
    Planning planning;

    @Column(name = "review_halfway")
    boolean reviewHalfway;

    /** Numbers with commas between them, in their order. */
    @Column(name = "review_in_weeks")
    String reviewInWeeks;

    @Column(name = "review_every_weeks")
    Integer reviewEveryWeeks;

    @Column(name = "review_weeks_before_end")
    Integer reviewWeeksBeforeEnd;

    @Column(name = "release_hours_per_term")
    int releaseHoursPerTerm;

    @Column(name = "wind_down_days")
    int windDownDays;

    @Column(name = "erasure_months")
    int erasureMonths;

    /** The names of the waves that are asked, with commas between them. */
    @Column(name = "asked_waves")
    String askedWaves;

    @Column(name = "later_months")
    int laterMonths;

    protected PhaseRules() {}

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Refuses numbers that no phase can live by, and two that contradict each other. */
    void check() {
        within(placesPerMentor, 1, 20, "places");
        within(gradeGap, 0, 20, "grade-gap");
        within(replyWorkingDays, 1, 60, "reply");
        within(choicesInList, 1, 10, "choices");
        within(shortlistMost, 1, 10, "shortlist-most");
        within(shortlistWorkingDays, 1, 60, "shortlist-days");
        within(durationMonths, 1, 60, "duration");
        within(durationWeeks, 1, 260, "duration-weeks");
        if (durationMonths != null && durationWeeks != null) {
            throw new RuleBroken("scheme.rule.months-or-weeks").at("duration-weeks");
        }
        within(cycles, 1, 12, "cycles");
        within(rhythmWeeks, 1, 26, "rhythm");
        within(laterRhythmWeeks, 1, 26, "later-rhythm");
        within(laterRhythmFromWeek, 2, 260, "later-from");
        if ((laterRhythmWeeks == null) != (laterRhythmFromWeek == null)) {
            throw new RuleBroken("scheme.rule.later-from-when")
                    .at(laterRhythmWeeks == null ? "later-rhythm" : "later-from");
        }
        within(firstMeetingWorkingDays, 1, 60, "first-meeting");
        within(firstMonthMeetings, 1, FIRST_MONTH_DAYS, "first-month");
        within(firstMonthMeetingsIfNew, 1, FIRST_MONTH_DAYS, "first-month-new");
        within(meetingMinutes, 10, 480, "minutes");
        within(observationsACycle, 1, 20, "observations-a-cycle");
        within(objectionWorkingDays, 0, 20, "objection");
        reviewInWeeks().forEach(week -> within(week, 1, 260, "review-weeks"));
        within(reviewEveryWeeks, 1, 52, "review-every");
        within(reviewWeeksBeforeEnd, 0, 26, "review-before-end");
        within(releaseHoursPerTerm, 0, 400, "release");
        within(windDownDays, 1, 180, "wind-down");
        within(erasureMonths, 1, 120, "erasure");
        within(laterMonths, 1, 36, "questionnaire-months");
    }

    private static void within(Integer number, int least, int most, String field) {
        if (number != null && (number < least || number > most)) {
            throw new RuleBroken("scheme.rule.number-between", least, most).at(field);
        }
    }

    /** How many mentees a mentor may have at once, at most. */
    public int placesPerMentor() {
        return placesPerMentor;
    }

    /**
     * How many grades above the mentee a mentor stands at most; none where the phase doesn't ask.
     */
    public OptionalInt gradeGap() {
        return optional(gradeGap);
    }

    public Training training() {
        return training;
    }

    public boolean mentorsNeedApproval() {
        return mentorsNeedApproval;
    }

    public boolean selfSelect() {
        return selfSelect;
    }

    public boolean shortlist() {
        return shortlist;
    }

    public boolean assisted() {
        return assisted;
    }

    public boolean sameDepartmentAllowed() {
        return sameDepartmentAllowed;
    }

    public int replyWorkingDays() {
        return replyWorkingDays;
    }

    /** How many mentors a mentee may keep in the ordered list of choices. */
    public int choicesInList() {
        return choicesInList;
    }

    /** Whether Waymark offers everybody in the pool as soon as a mentee joins, as one shortlist. */
    public boolean shortlistPool() {
        return shortlistPool;
    }

    /** How many mentors a coordinator puts on a shortlist at most. */
    public int shortlistMost() {
        return shortlistMost;
    }

    /** How long a mentee can ask from a shortlist before it ends. */
    public int shortlistWorkingDays() {
        return shortlistWorkingDays;
    }

    /** Whether mentees ask a mentor themselves; else a coordinator finds one for them. */
    public boolean menteesAsk() {
        return selfSelect || shortlist;
    }

    /** Whether mentees see everyone whom they can ask, and not only who is suggested to them. */
    public boolean menteesBrowse() {
        return selfSelect || shortlist && shortlistPool;
    }

    /** How long a pair works together; none where that is until an assessment. */
    public Optional<Period> duration() {
        if (durationWeeks != null) {
            return Optional.of(Period.ofWeeks(durationWeeks));
        }
        return Optional.ofNullable(durationMonths).map(Period::ofMonths);
    }

    /** In how many cycles of the same length they work; each ends with a review. */
    public int cycles() {
        return cycles == null ? 1 : cycles;
    }

    public int rhythmWeeks() {
        return rhythmWeeks;
    }

    /** The weeks between later meetings, where they meet less often then. */
    public OptionalInt laterRhythmWeeks() {
        return optional(laterRhythmWeeks);
    }

    /** From which week after the signing on they meet less often, counted from 1. */
    public OptionalInt laterRhythmFromWeek() {
        return optional(laterRhythmFromWeek);
    }

    /** How long a pair that has signed looks for its first date before it is reminded. */
    public int firstMeetingWorkingDays() {
        return firstMeetingWorkingDays;
    }

    /** How often they meet in the first four weeks, where that isn't by the rhythm. */
    public OptionalInt firstMonthMeetings() {
        return optional(firstMonthMeetings);
    }

    /** The same for a mentee who is new and has no buddy: a suggestion that only they read [3]. */
    public OptionalInt firstMonthMeetingsIfNew() {
        return optional(firstMonthMeetingsIfNew);
    }

    public int meetingMinutes() {
        return meetingMinutes;
    }

    public ReportRhythm reports() {
        return reports;
    }

    /** How long the mentee may ask for a change before a report goes. */
    public int objectionWorkingDays() {
        return objectionWorkingDays;
    }

    public Observing observing() {
        return observing;
    }

    /** Whether the pair has observations at all. */
    public boolean observations() {
        return observing != Observing.OFF;
    }

    /** How many observations a cycle is to have, where the phase says so. */
    public OptionalInt observationsACycle() {
        return optional(observationsACycle);
    }

    public Planning planning() {
        return planning;
    }

    /** Whether the pair has a development plan at all. */
    public boolean plan() {
        return planning != Planning.OFF;
    }

    public boolean reviewHalfway() {
        return reviewHalfway;
    }

    /** The weeks after the beginning in which they look back. */
    public List<Integer> reviewInWeeks() {
        return reviewInWeeks.isBlank()
                ? List.of()
                : Arrays.stream(reviewInWeeks.split(", ?")).map(Integer::valueOf).toList();
    }

    /** How many weeks lie between two reviews at most, where the phase says so. */
    public OptionalInt reviewEveryWeeks() {
        return optional(reviewEveryWeeks);
    }

    /** How long before the end they look back for the last time; 0 is at the end. */
    public OptionalInt reviewWeeksBeforeEnd() {
        return optional(reviewWeeksBeforeEnd);
    }

    public int releaseHoursPerTerm() {
        return releaseHoursPerTerm;
    }

    public int windDownDays() {
        return windDownDays;
    }

    public int erasureMonths() {
        return erasureMonths;
    }

    void asks(List<Wave> waves) {
        askedWaves = waves.stream().map(Wave::name).collect(Collectors.joining(","));
    }

    /** The questionnaires that people are asked to answer, in their order. */
    public List<Wave> waves() {
        return askedWaves.isBlank()
                ? List.of()
                : Arrays.stream(askedWaves.split(",")).map(Wave::valueOf).toList();
    }

    /** How many months after the ending the last questionnaire comes. */
    public int laterMonths() {
        return laterMonths;
    }
}
