package org.waymark.release;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.Side;
import org.waymark.people.GradeId;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/** What a phase takes and costs, for its coordinators: sums, never one person's time. */
@Stateless
public class PlanningTimeService {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    @Inject CurrentPerson me;
    @Inject ReleaseLists lists;
    @Inject Clock clock;

    public PlanningTimeService() {}

    /** The year in which the day lies; this one for a day to come. */
    @RolesAllowed(COORDINATOR)
    public PhaseTime ofPhase(PhaseId phase, LocalDate day) {
        ReleaseLists.PhaseRead read = lists.phase(phase, me.id()).orElseThrow(NotFound::new);
        LocalDate today = UniversityTime.today(clock);
        ReportingYear year = ReportingYear.of(day.isAfter(today) ? today : day);
        List<ReleaseLists.OfGrade> spent = lists.ofPhase(phase, year);
        return new PhaseTime(
                read,
                year,
                year.equals(ReportingYear.of(today)),
                year.months().stream()
                        .filter(month -> !month.isAfter(YearMonth.from(today)))
                        .map(month -> ofMonth(month, spent))
                        .toList(),
                grades(spent));
    }

    private static PhaseTime.OfMonth ofMonth(YearMonth month, List<ReleaseLists.OfGrade> spent) {
        List<ReleaseLists.OfGrade> then =
                spent.stream().filter(one -> one.month().equals(month)).toList();
        return new PhaseTime.OfMonth(month, sum(then, Side.MENTOR), sum(then, Side.MENTEE));
    }

    private static Minutes sum(List<ReleaseLists.OfGrade> spent, Side side) {
        return spent.stream()
                .filter(one -> one.side() == side)
                .map(ReleaseLists.OfGrade::minutes)
                .reduce(Minutes.NONE, Minutes::plus);
    }

    private static List<PhaseTime.OfGrade> grades(List<ReleaseLists.OfGrade> spent) {
        var lines = new ArrayList<PhaseTime.OfGrade>();
        for (Side side : Side.values()) {
            Map<GradeId, List<ReleaseLists.OfGrade>> byGrade =
                    spent.stream()
                            .filter(one -> one.side() == side)
                            .collect(
                                    Collectors.groupingBy(
                                            one -> one.grade() == null ? NO_GRADE : one.grade(),
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            var few = new ArrayList<ReleaseLists.OfGrade>();
            for (List<ReleaseLists.OfGrade> ofOne : byGrade.values()) {
                if (people(ofOne) < PhaseTime.FEWEST || ofOne.get(0).grade() == null) {
                    few.addAll(ofOne);
                } else {
                    lines.add(line(ofOne.get(0).gradeName(), side, ofOne, cost(ofOne)));
                }
            }
            if (!few.isEmpty()) {
                lines.add(line(null, side, few, null));
            }
        }
        return lines;
    }

    private static PhaseTime.OfGrade line(
            String grade, Side side, List<ReleaseLists.OfGrade> spent, BigDecimal cost) {
        return new PhaseTime.OfGrade(grade, side, people(spent), sum(spent, side), cost);
    }

    private static int people(List<ReleaseLists.OfGrade> spent) {
        return (int) spent.stream().map(ReleaseLists.OfGrade::person).distinct().count();
    }

    private static BigDecimal cost(List<ReleaseLists.OfGrade> spent) {
        BigDecimal hourly = spent.get(0).hourlyCost();
        if (hourly == null) {
            return null;
        }
        int minutes = spent.stream().mapToInt(one -> one.minutes().total()).sum();
        return hourly.multiply(BigDecimal.valueOf(minutes))
                .divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    private static final GradeId NO_GRADE = GradeId.next();
}
