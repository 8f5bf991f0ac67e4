package org.waymark.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.OptionalInt;
import org.waymark.shared.RuleBroken;

/**
 * Every number and choice of a phase (PRODUCT §§4–12). Changing a rule makes new rules; the phase
 * then takes them. Durations name their unit; working days are the institution's.
 */
@Embeddable
public class PhaseRules {
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

    boolean assisted;

    @Column(name = "same_department_allowed")
    boolean sameDepartmentAllowed;

    @Column(name = "reply_working_days")
    int replyWorkingDays;

    @Column(name = "choices_in_list")
    int choicesInList;

    @Column(name = "duration_months")
    int durationMonths;

    @Column(name = "rhythm_weeks")
    int rhythmWeeks;

    @Column(name = "meeting_minutes")
    int meetingMinutes;

    @Enumerated(EnumType.STRING)
    ReportRhythm reports;

    @Column(name = "objection_working_days")
    int objectionWorkingDays;

    boolean observations;

    boolean plan;

    @Column(name = "review_halfway")
    boolean reviewHalfway;

    @Column(name = "review_weeks_before_end")
    int reviewWeeksBeforeEnd;

    @Column(name = "release_hours_per_term")
    int releaseHoursPerTerm;

    @Column(name = "wind_down_days")
    int windDownDays;

    @Column(name = "erasure_months")
    int erasureMonths;

    protected PhaseRules() {}

    /** The rules of One Step Beyond [4]. */
    public static PhaseRules oneStepBeyond() {
        var rules = new PhaseRules();
        rules.placesPerMentor = 4;
        rules.gradeGap = 2;
        rules.training = Training.REQUIRED;
        rules.mentorsNeedApproval = true;
        rules.selfSelect = false;
        rules.shortlist = true;
        rules.assisted = true;
        rules.sameDepartmentAllowed = true;
        rules.replyWorkingDays = 10;
        rules.choicesInList = 3;
        rules.durationMonths = 12;
        rules.rhythmWeeks = 4;
        rules.meetingMinutes = 60;
        rules.reports = ReportRhythm.FIRST_MONTH_THEN_MONTHLY;
        rules.objectionWorkingDays = 2;
        rules.observations = true;
        rules.plan = true;
        rules.reviewHalfway = true;
        rules.reviewWeeksBeforeEnd = 4;
        rules.releaseHoursPerTerm = 12;
        rules.windDownDays = 28;
        rules.erasureMonths = 12;
        return rules;
    }

    /** Refuses numbers that no phase can live by. */
    void check() {
        within(placesPerMentor, 1, 20, "places");
        if (gradeGap != null) {
            within(gradeGap, 0, 20, "grade-gap");
        }
        within(replyWorkingDays, 1, 60, "reply");
        within(choicesInList, 1, 10, "choices");
        within(durationMonths, 1, 60, "duration");
        within(rhythmWeeks, 1, 26, "rhythm");
        within(meetingMinutes, 10, 480, "minutes");
        within(objectionWorkingDays, 0, 20, "objection");
        within(reviewWeeksBeforeEnd, 0, 26, "review-before-end");
        within(releaseHoursPerTerm, 0, 400, "release");
        within(windDownDays, 1, 180, "wind-down");
        within(erasureMonths, 1, 120, "erasure");
    }

    private static void within(int number, int least, int most, String field) {
        if (number < least || number > most) {
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
        return gradeGap == null ? OptionalInt.empty() : OptionalInt.of(gradeGap);
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

    public int durationMonths() {
        return durationMonths;
    }

    public int rhythmWeeks() {
        return rhythmWeeks;
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

    public boolean observations() {
        return observations;
    }

    public boolean plan() {
        return plan;
    }

    public boolean reviewHalfway() {
        return reviewHalfway;
    }

    public int reviewWeeksBeforeEnd() {
        return reviewWeeksBeforeEnd;
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
}
