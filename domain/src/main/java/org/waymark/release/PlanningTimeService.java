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
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.Side;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.UniversityTime;

/** What a phase takes and costs, for its coordinators: sums, never one person's time. */
@Stateless
public class PlanningTimeService {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject ReleaseLists lists;
    @Inject Clock clock;

    public PlanningTimeService() {}

    /** The year in which the day lies; this one for a day to come. */
    @RolesAllowed(COORDINATOR)
    public PhaseTime ofPhase(PhaseId phase, LocalDate day) {
        String name = phases.requireCoordinated(phase, me.id()).name();
        LocalDate today = UniversityTime.today(clock);
        ReportingYear year = ReportingYear.of(day.isAfter(today) ? today : day);
        List<ReleaseLists.OfGrade> spent = lists.ofPhase(phase, year);
        return new PhaseTime(
                phase,
                name,
                year,
                year.equals(ReportingYear.of(today)),
                year.months().stream()
                        .filter(month -> !month.isAfter(YearMonth.from(today)))
                        .map(month -> ofMonth(month, spent))
                        .toList(),
                grades(spent));
    }

    private static PhaseTime.OfMonth ofMonth(YearMonth month, List<ReleaseLists.OfGrade> spent) {
        return new PhaseTime.OfMonth(
                month, then(month, spent, Side.MENTOR), then(month, spent, Side.MENTEE));
    }

    /** Null where too few people of this side spent time in the whole year. */
    private static Minutes then(YearMonth month, List<ReleaseLists.OfGrade> spent, Side side) {
        List<ReleaseLists.OfGrade> ofSide = of(side, spent);
        return people(ofSide) > 0 && people(ofSide) < PhaseTime.FEWEST
                ? null
                : sum(ofSide.stream().filter(one -> one.month().equals(month)).toList());
    }

    private static List<ReleaseLists.OfGrade> of(Side side, List<ReleaseLists.OfGrade> spent) {
        return spent.stream().filter(one -> one.side() == side).toList();
    }

    private static Minutes sum(List<ReleaseLists.OfGrade> spent) {
        return spent.stream()
                .map(ReleaseLists.OfGrade::minutes)
                .reduce(Minutes.NONE, Minutes::plus);
    }

    private static List<PhaseTime.OfGrade> grades(List<ReleaseLists.OfGrade> spent) {
        var lines = new ArrayList<PhaseTime.OfGrade>();
        for (Side side : Side.values()) {
            lines.addAll(grades(side, of(side, spent)));
        }
        return lines;
    }

    private static List<PhaseTime.OfGrade> grades(Side side, List<ReleaseLists.OfGrade> spent) {
        var enough = new ArrayList<List<ReleaseLists.OfGrade>>();
        var together = new ArrayList<ReleaseLists.OfGrade>();
        byGrade(spent)
                .forEach(
                        ofOne -> {
                            if (people(ofOne) < PhaseTime.FEWEST || ofOne.get(0).grade() == null) {
                                together.addAll(ofOne);
                            } else {
                                enough.add(ofOne);
                            }
                        });
        while (!together.isEmpty() && people(together) < PhaseTime.FEWEST && !enough.isEmpty()) {
            List<ReleaseLists.OfGrade> smallest =
                    Collections.min(enough, Comparator.comparingInt(PlanningTimeService::people));
            enough.remove(smallest);
            together.addAll(smallest);
        }
        var lines = new ArrayList<PhaseTime.OfGrade>();
        enough.forEach(ofOne -> lines.add(line(side, ofOne)));
        if (!together.isEmpty()) {
            lines.add(together(side, together));
        }
        return lines;
    }

    private static Collection<List<ReleaseLists.OfGrade>> byGrade(
            List<ReleaseLists.OfGrade> spent) {
        return spent.stream()
                .collect(
                        Collectors.groupingBy(
                                one -> Optional.ofNullable(one.grade()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values();
    }

    private static PhaseTime.OfGrade line(Side side, List<ReleaseLists.OfGrade> spent) {
        return new PhaseTime.OfGrade(
                spent.get(0).gradeName(), side, people(spent), sum(spent), cost(spent));
    }

    private static PhaseTime.OfGrade together(Side side, List<ReleaseLists.OfGrade> spent) {
        int people = people(spent);
        return new PhaseTime.OfGrade(
                null, side, people, people < PhaseTime.FEWEST ? null : sum(spent), null);
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
}
