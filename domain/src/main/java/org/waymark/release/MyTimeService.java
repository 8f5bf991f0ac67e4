package org.waymark.release;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.report.Facts;
import org.waymark.shared.UniversityTime;

/** One's own time, month by month, beside what is released for it. */
@Stateless
public class MyTimeService {
    @Inject CurrentPerson me;
    @Inject ReleaseLists lists;
    @Inject Clock clock;

    public MyTimeService() {}

    /** The year in which the day lies; this one for a day to come. */
    @RolesAllowed(STAFF)
    public MyTime year(LocalDate day) {
        LocalDate today = UniversityTime.today(clock);
        ReportingYear year = ReportingYear.of(day.isAfter(today) ? today : day);
        Map<Object, List<ReleaseLists.Spent>> spent =
                lists.ofPerson(me.id(), year).stream()
                        .collect(Collectors.groupingBy(ReleaseLists.Spent::pair));
        return new MyTime(
                year,
                year.equals(ReportingYear.of(today)),
                lists.pairsOf(me.id(), year).stream()
                        .map(
                                pair ->
                                        ofPair(
                                                pair,
                                                spent.getOrDefault(pair.id(), List.of()),
                                                year,
                                                today))
                        .toList());
    }

    private static MyTime.OfPair ofPair(
            ReleaseLists.PairOfMine pair,
            List<ReleaseLists.Spent> spent,
            ReportingYear year,
            LocalDate today) {
        Map<YearMonth, Minutes> minutes =
                spent.stream()
                        .collect(
                                Collectors.toMap(
                                        ReleaseLists.Spent::month,
                                        ReleaseLists.Spent::minutes,
                                        Minutes::plus));
        Function<YearMonth, MyTime.Month> month =
                one ->
                        new MyTime.Month(
                                one,
                                minutes.getOrDefault(one, Minutes.NONE),
                                allocated(pair, one, today));
        return new MyTime.OfPair(
                pair.id(),
                pair.side(),
                pair.partner(),
                pair.phase(),
                year.months().stream()
                        .map(month)
                        .filter(one -> one.minutes().total() + one.allocated() > 0)
                        .toList());
    }

    /** The share for the month's days from the signing to the ending, no later than today. */
    static int allocated(ReleaseLists.PairOfMine pair, YearMonth month, LocalDate today) {
        LocalDate from = later(month.atDay(1), pair.signedOn());
        LocalDate last = pair.endedOn() == null ? today : earlier(pair.endedOn(), today);
        LocalDate until = earlier(month.atEndOfMonth(), last);
        return until.isBefore(from)
                ? 0
                : Facts.allocated(pair.hoursPerTerm(), ChronoUnit.DAYS.between(from, until) + 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
