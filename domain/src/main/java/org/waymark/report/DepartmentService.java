package org.waymark.report;

import static org.waymark.access.Roles.LINE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.CurrentPerson;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/**
 * A head of department sees counts: of the own team and of those below, any number of steps down. A
 * head is whoever leads somebody who leads others; for anybody else there is nothing here. A team
 * is named by who leads it, and nobody else is.
 */
@Stateless
public class DepartmentService {
    private static final Comparator<Department.Team> BY_NAME =
            Comparator.comparing((Department.Team team) -> team.manager().name())
                    .thenComparing(team -> team.manager().id().value());

    @Inject CurrentPerson me;
    @Inject Directory directory;
    @Inject DepartmentLists lists;
    @Inject FactCount facts;
    @Inject Clock clock;

    public DepartmentService() {}

    @RolesAllowed(LINE_MANAGER)
    public Department of(CountedDays days) {
        if (!directory.leadsManagers(me.id())) {
            throw new NotFound();
        }
        LocalDate today = UniversityTime.today(clock);
        LocalDate from = days.from(today);
        LocalDate until = days.until(today);
        List<CountedPair> pairs = lists.pairsBelow(me.id(), from, until, today);
        ReleasedTime time =
                facts.releasedIn(
                        pairs.stream().map(CountedPair::partnership).toList(), from, until);
        Map<PersonId, List<CountedPair>> byManager =
                pairs.stream().collect(Collectors.groupingBy(CountedPair::manager));
        // The head, too: theirs is one of the teams, or could be.
        Map<PersonId, PersonCard> cards =
                directory.cards(
                        Stream.concat(Stream.of(me.id()), byManager.keySet().stream()).toList());
        List<Department.Team> teams =
                byManager.entrySet().stream()
                        .map(
                                team ->
                                        new Department.Team(
                                                cards.get(team.getKey()),
                                                TeamCounts.of(team.getValue(), time, from, until)))
                        .sorted(BY_NAME)
                        .toList();
        return new Department(
                days,
                from,
                until,
                teams,
                TeamCounts.together(teams.stream().map(Department.Team::counts).toList()));
    }
}
