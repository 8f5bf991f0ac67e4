package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.people.WorkingDays;
import org.waymark.shared.UniversityTime;

/**
 * The later dates of a proposal that goes on. Left out are those on which the university is closed,
 * those after the agreement ends, and those on which the two meet already.
 */
@ApplicationScoped
public class GoingOn {
    @Inject Meetings meetings;
    @Inject WorkingDays workingDays;
    @Inject MeetingViews views;
    @Inject Clock clock;

    protected GoingOn() {}

    /** For each time of the proposal. Two statements, or none where it doesn't go on. */
    Map<Instant, List<Instant>> of(Meeting proposal, Partnership pair) {
        List<Instant> all =
                proposal.times().stream()
                        .flatMap(first -> proposal.repeat().after(first).stream())
                        .toList();
        Set<Instant> fitting = all.isEmpty() ? Set.of() : fitting(all, pair);
        return proposal.times().stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                first ->
                                        proposal.repeat().after(first).stream()
                                                .filter(fitting::contains)
                                                .toList()));
    }

    private Set<Instant> fitting(List<Instant> all, Partnership pair) {
        Set<LocalDate> met =
                meetings.openOf(pair.id()).stream()
                        .flatMap(meeting -> meeting.beginsAt().stream())
                        .map(UniversityTime::dateOf)
                        .collect(Collectors.toSet());
        Predicate<LocalDate> working =
                workingDays.known(
                        UniversityTime.dateOf(Collections.min(all)),
                        UniversityTime.dateOf(Collections.max(all)));
        LocalDate last = pair.endsOn().orElse(LocalDate.MAX);
        return all.stream()
                .filter(begin -> isFree(UniversityTime.dateOf(begin), working, met, last))
                .collect(Collectors.toSet());
    }

    private static boolean isFree(
            LocalDate day, Predicate<LocalDate> working, Set<LocalDate> met, LocalDate last) {
        return working.test(day) && !met.contains(day) && !day.isAfter(last);
    }

    /** Books those after the one that was chosen. */
    List<Meeting> book(Meeting chosen, PairMember by) {
        List<Instant> after = of(chosen, by.partnership()).getOrDefault(begins(chosen), List.of());
        var booked = new ArrayList<Meeting>();
        for (Instant begin : after) {
            Meeting next =
                    Meeting.following(
                            MeetingId.next(),
                            chosen,
                            begin,
                            views.sealed(views.placeOf(chosen, by), by),
                            clock.instant());
            meetings.add(next);
            booked.add(next);
        }
        return booked;
    }

    private static Instant begins(Meeting chosen) {
        return chosen.beginsAt().orElseThrow();
    }
}
