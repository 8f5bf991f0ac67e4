package org.waymark.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.OptionalInt;

/**
 * Every number and choice of a phase (PRODUCT §§4–12). Changing a rule makes new rules; the phase
 * then takes them. Durations name their unit; working days are the institution's.
 */
@Embeddable
public class PhaseRules {
    int placesPerMentor;
    Integer gradeGap;

    @Enumerated(EnumType.STRING)
    Training training;

    boolean mentorsNeedApproval;
    boolean selfSelect;
    boolean shortlist;
    boolean assisted;
    boolean sameDepartmentAllowed;
    int replyWorkingDays;
    int choicesInList;
    int durationMonths;
    int rhythmWeeks;
    int meetingMinutes;

    @Enumerated(EnumType.STRING)
    ReportRhythm reports;

    int objectionWorkingDays;
    boolean observations;
    boolean plan;
    boolean reviewHalfway;
    int reviewWeeksBeforeEnd;
    int releaseHoursPerTerm;
    int windDownDays;
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
