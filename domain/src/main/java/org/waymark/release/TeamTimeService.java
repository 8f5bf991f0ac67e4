package org.waymark.release;

import static org.waymark.access.Roles.LINE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.Side;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;

/** What a line manager sees of the team's time: a mentor's, and a mentee's where it was agreed. */
@Stateless
public class TeamTimeService {
    @Inject CurrentPerson me;
    @Inject Directory directory;
    @Inject ReleaseLists lists;
    @Inject Clock clock;

    public TeamTimeService() {}

    /** The year in which the day lies; this one for a day to come. Nobody who spent nothing. */
    @RolesAllowed(LINE_MANAGER)
    public TeamTime year(LocalDate day) {
        LocalDate today = UniversityTime.today(clock);
        ReportingYear year = ReportingYear.of(day.isAfter(today) ? today : day);
        boolean current = year.equals(ReportingYear.of(today));
        List<PersonId> team = directory.directReportsOf(me.id());
        if (team.isEmpty()) {
            return new TeamTime(year, current, List.of());
        }
        List<ReleaseLists.OfTeam> spent = lists.ofTeam(team, year);
        Map<PersonId, PersonCard> cards =
                directory.cards(spent.stream().map(ReleaseLists.OfTeam::person).toList());
        return new TeamTime(
                year,
                current,
                team.stream()
                        .filter(cards::containsKey)
                        .map(
                                one ->
                                        new TeamTime.OfPerson(
                                                cards.get(one),
                                                sum(spent, one, Side.MENTOR),
                                                sum(spent, one, Side.MENTEE)))
                        .toList());
    }

    private static Minutes sum(List<ReleaseLists.OfTeam> spent, PersonId person, Side side) {
        return spent.stream()
                .filter(one -> one.person().equals(person) && one.side() == side)
                .map(ReleaseLists.OfTeam::minutes)
                .reduce(Minutes.NONE, Minutes::plus);
    }
}
