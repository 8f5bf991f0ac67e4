package org.waymark.meeting;

import static org.waymark.scheme.PhaseRules.FIRST_MONTH_DAYS;

import java.time.LocalDate;
import org.waymark.agreement.AgreementTerms;
import org.waymark.partnership.Partnership;
import org.waymark.scheme.PhaseRules;
import org.waymark.shared.UniversityTime;

/**
 * How often a pair means to meet. The agreement says it; a pair that kept the phase's rhythm meets
 * more often in the first month and less often later on where the phase does [3].
 */
public record Rhythm(LocalDate signedOn, int weeks, PhaseRules rules) {
    static Rhythm of(Partnership pair, AgreementTerms agreed, PhaseRules rules) {
        return new Rhythm(
                UniversityTime.dateOf(pair.signedAt().orElseThrow()), agreed.rhythmWeeks(), rules);
    }

    /**
     * The last day on which the next meeting is in time.
     *
     * @param since the day of the last meeting, or of the signing
     */
    LocalDate meetBy(LocalDate since) {
        LocalDate by = since.plusWeeks(weeks);
        if (weeks != rules.rhythmWeeks()) {
            return by;
        }
        LocalDate early = early(since, by);
        return early.isBefore(by) ? early : isLater(by) ? laterThan(since, by) : by;
    }

    /** In the first month, once they have met; until then they look for their first date. */
    private LocalDate early(LocalDate since, LocalDate by) {
        if (rules.firstMonthMeetings().isEmpty() || !since.isAfter(signedOn)) {
            return by;
        }
        int meetings = rules.firstMonthMeetings().getAsInt();
        LocalDate early = since.plusDays((FIRST_MONTH_DAYS + meetings - 1) / meetings);
        return early.isAfter(signedOn.plusDays(FIRST_MONTH_DAYS)) ? by : early;
    }

    private boolean isLater(LocalDate by) {
        return rules.laterRhythmFromWeek().isPresent()
                && !by.isBefore(signedOn.plusWeeks(rules.laterRhythmFromWeek().getAsInt() - 1));
    }

    private LocalDate laterThan(LocalDate since, LocalDate by) {
        LocalDate later = since.plusWeeks(rules.laterRhythmWeeks().getAsInt());
        return later.isAfter(by) ? later : by;
    }
}
