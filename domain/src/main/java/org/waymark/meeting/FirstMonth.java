package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.waymark.enrolment.Enrolments;
import org.waymark.enrolment.OwnAnswers;
import org.waymark.partnership.HeldTime;
import org.waymark.partnership.Holds;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Phases;
import org.waymark.shared.UniversityTime;

/**
 * How often a phase suggests that two meet in their first month. A mentee who is new and has no
 * buddy reads a number of their own [3]; that they are new stays with them.
 */
@ApplicationScoped
public class FirstMonth {
    private static final String NEW = "new-no-buddy";

    @Inject Phases phases;
    @Inject Holds holds;
    @Inject Enrolments enrolments;
    @Inject OwnAnswers own;
    @Inject Clock clock;

    protected FirstMonth() {}

    /** What the caller reads; 0 where nothing is suggested, or not any more. */
    int meetingsFor(PairMember caller) {
        Partnership pair = caller.partnership();
        LocalDate today = UniversityTime.today(clock);
        boolean over =
                pair.signedAt()
                        .map(UniversityTime::dateOf)
                        .map(on -> on.plusDays(PhaseRules.FIRST_MONTH_DAYS))
                        .filter(on -> today.isAfter(on) && today.isAfter(held(pair).moved(on)))
                        .isPresent();
        if (over) {
            return 0;
        }
        PhaseRules rules = phases.require(pair.phase()).rules();
        OptionalInt forNewcomers = rules.firstMonthMeetingsIfNew();
        return forNewcomers.isPresent() && isNew(caller)
                ? forNewcomers.getAsInt()
                : rules.firstMonthMeetings().orElse(0);
    }

    private HeldTime held(Partnership pair) {
        return holds.of(pair.id());
    }

    private boolean isNew(PairMember caller) {
        return caller.isMentee()
                && enrolments
                        .find(caller.partnership().phase(), caller.person(), Part.MENTEE)
                        .filter(mentee -> own.saysYes(mentee, NEW))
                        .isPresent();
    }
}
