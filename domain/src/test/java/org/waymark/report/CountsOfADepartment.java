package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;

class CountsOfADepartment {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PersonId FARAH = PersonId.next();

    @Test
    void runFromAugustToTodayOrOverTheWholeYearBefore() {
        assertThat(CountedDays.THIS_YEAR.from(TODAY)).isEqualTo("2026-08-01");
        assertThat(CountedDays.THIS_YEAR.until(TODAY)).isEqualTo(TODAY);
        assertThat(CountedDays.LAST_YEAR.from(TODAY)).isEqualTo("2025-08-01");
        assertThat(CountedDays.LAST_YEAR.until(TODAY)).isEqualTo("2026-07-31");
        assertThat(CountedDays.THIS_YEAR.from(LocalDate.of(2026, 7, 31))).isEqualTo("2025-08-01");
        assertThat(CountedDays.THIS_YEAR.from(LocalDate.of(2026, 8, 1))).isEqualTo("2026-08-01");
        assertThat(CountedDays.LAST_WEEKS.from(TODAY)).isEqualTo("2026-08-31");
    }

    @Test
    void tellHowManyAreOnHoldFromThreeLivePartnershipsOn() {
        var pairs = new ArrayList<>(List.of(onHold(), running(), ended()));

        assertThat(counts(pairs).live()).isEqualTo(2);
        assertThat(counts(pairs).onHold()).isZero();
        assertThat(counts(pairs).ended()).isEqualTo(1);
        pairs.add(running());
        assertThat(counts(pairs).onHold()).isEqualTo(1);
    }

    /** Else the sum less the other teams would tell it. */
    @Test
    void addNoHoldToTheSumThatATeamDoesNotTell() {
        var small = counts(List.of(onHold()));
        var large = counts(List.of(onHold(), running(), running()));

        var sum = TeamCounts.together(List.of(small, large));

        assertThat(sum.live()).isEqualTo(4);
        assertThat(sum.onHold()).isEqualTo(1);
        assertThat(sum.mentors()).isEqualTo(4);
    }

    @Test
    void shareATermsHoursOutToTheDaysOnWhichAPairRan() {
        LocalDate from = LocalDate.of(2026, 8, 1);
        CountedPair whole = pair(PartnershipState.ACTIVE, from.minusDays(1), null);
        CountedPair half = pair(PartnershipState.ACTIVE, from.plusDays(73), null);
        CountedPair over = pair(PartnershipState.ENDED, from.minusDays(9), from.plusDays(72));
        LocalDate until = from.plusDays(145);

        assertThat(whole.allocated(from, until)).isEqualTo(864 / 5 * 5 + 5);
        assertThat(half.allocated(from, until)).isEqualTo(430);
        assertThat(over.allocated(from, until)).isEqualTo(430);
        assertThat(over.allocated(until, until)).isZero();
    }

    @Test
    void areTurnedPageByPage() {
        List<Department.Team> teams =
                IntStream.range(0, 120).mapToObj(CountsOfADepartment::team).toList();
        var department =
                new Department(
                        CountedDays.THIS_YEAR,
                        TODAY,
                        TODAY,
                        teams,
                        TeamCounts.together(teams.stream().map(Department.Team::counts).toList()));
        var seen = new ArrayList<Department.Team>();

        var page = department.page(null);
        seen.addAll(page.items());
        while (page.hasMore()) {
            page = department.page(page.next());
            seen.addAll(page.items());
        }

        assertThat(seen).isEqualTo(teams);
        assertThat(department.page("nobody").items()).isEmpty();
    }

    private static Department.Team team(int number) {
        PersonCard card =
                new PersonCard(PersonId.next(), "N" + number, "N", null, "", "", "", "", "", 0);
        return new Department.Team(card, counts(List.of(running())));
    }

    private static TeamCounts counts(List<CountedPair> pairs) {
        return TeamCounts.of(pairs, new ReleasedTime(), TODAY.minusDays(9), TODAY);
    }

    private static CountedPair running() {
        return pair(PartnershipState.ACTIVE, TODAY, null);
    }

    private static CountedPair onHold() {
        return pair(PartnershipState.ON_HOLD, TODAY, null);
    }

    private static CountedPair ended() {
        return pair(PartnershipState.ENDED, TODAY, TODAY);
    }

    private static CountedPair pair(PartnershipState state, LocalDate signed, LocalDate ended) {
        return new CountedPair(
                FARAH, PartnershipId.next(), PersonId.next(), state, signed, ended, 12, 0, 0, 0, 0);
    }
}
