package org.waymark.report;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonCard;
import org.waymark.shared.Slice;

/**
 * The teams of a head, by the name of who leads them; those without a mentor are left out.
 *
 * @param until included
 */
public record Department(
        CountedDays days, LocalDate from, LocalDate until, List<Team> teams, TeamCounts total) {

    private static final int TEAMS_ON_A_PAGE = 50;

    public Department {
        teams = List.copyOf(teams);
    }

    /** The teams after the one of this manager, as many as fit; null begins at the first. */
    public Slice<Team> page(String after) {
        List<Team> rest =
                after == null
                        ? teams
                        : teams.stream()
                                .dropWhile(team -> !team.manager().id().value().equals(after))
                                .skip(1)
                                .toList();
        return Slice.of(rest, TEAMS_ON_A_PAGE, team -> team.manager().id().value());
    }

    public record Team(PersonCard manager, TeamCounts counts) {}
}
