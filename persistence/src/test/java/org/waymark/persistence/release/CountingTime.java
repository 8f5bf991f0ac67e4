package org.waymark.persistence.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.release.CostOfGrade;
import org.waymark.release.CostService;
import org.waymark.release.Minutes;
import org.waymark.release.MyTime;
import org.waymark.release.MyTimeService;
import org.waymark.release.PhaseTime;
import org.waymark.release.PlanningTimeService;
import org.waymark.release.TeamTime;
import org.waymark.release.TeamTimeService;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.RulesBroken;

/** Minutes of meetings and observations, by month, by person and by grade. */
class CountingTime {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-12-10T09:00:00Z");
    private final JpaReleaseLists lists = db.make(JpaReleaseLists.class);
    private SignedPair pair;

    @BeforeEach
    void aPairThatMeets() {
        pair = new SignedPair(db);
        db.sql("DELETE FROM grade_cost");
    }

    /** Just before and just after midnight of 1 November by the university's clocks. */
    private void meets() {
        observed("2026-11-10 10:00:00", "2026-11-12");
        met("2026-10-31 23:30:00", 60, "HELD", false);
        met("2026-11-01 00:30:00", 50, "HELD", false);
        met("2026-11-20 10:00:00", 40, "MISSED", false);
        met("2026-11-21 10:00:00", 40, "HELD", true);
        met("2026-07-31 10:00:00", 90, "HELD", false);
    }

    private void observed(String begins, String talked) {
        db.sql(
                """
                INSERT INTO observation (id, partnership_id, form_version_id, observed,
                    proposed_by, state, begins_at, minutes, focus, told_to_write, observer_part,
                    observed_part, talked_on, mentor_minutes_observing, mentor_minutes_discussing,
                    mentee_minutes_observing, mentee_minutes_discussing, version)
                SELECT '%s', '%s', '%s', 'MENTEE', 'MENTEE', 'TALKED_OVER', '%s', 50, 'x', FALSE,
                    'x', 'x', '%s', 45, 15, 0, 20, 1
                """
                        .formatted(
                                Ids.next(),
                                pair.id.value(),
                                pair.form("observation").value(),
                                begins,
                                talked));
    }

    private String met(String begins, int minutes, String state, boolean trial) {
        String id = Ids.next();
        db.sql(
                """
                INSERT INTO meeting (id, partnership_id, trial, state, proposed_by, proposed_at,
                    begins_at, minutes, venue, calendar_sequence, version)
                VALUES ('%s', '%s', %s, '%s', '%s', '%s', '%s', %d, 'ONLINE', 0, 1)
                """
                        .formatted(
                                id,
                                pair.id.value(),
                                trial,
                                state,
                                pair.mentor.value(),
                                begins,
                                begins,
                                minutes));
        return id;
    }

    private void said(String meeting, PersonId person, int preparing, int met) {
        db.sql(
                """
                INSERT INTO meeting_own_part (id, meeting_id, person_id, preparing_minutes,
                    meeting_minutes, version) VALUES ('%s', '%s', '%s', %d, %d, 1)
                """
                        .formatted(Ids.next(), meeting, person.value(), preparing, met));
    }

    private MyTime mine(PersonId person) {
        var service = db.make(MyTimeService.class, new Caller(person), lists, clock);
        return db.inTransaction(() -> service.year(clock.today()));
    }

    @Test
    void isOnesOwnByTheMonthsOfTheUniversitysClocks() {
        meets();
        said(met("2026-11-12 09:00:00", 60, "HELD", false), pair.mentor, 30, 0);

        MyTime time = mine(pair.mentor);

        assertThat(time.pairs()).hasSize(1);
        assertThat(time.pairs().get(0).months())
                .extracting(MyTime.Month::month, MyTime.Month::minutes)
                .contains(
                        tuple(YearMonth.of(2026, 10), new Minutes(0, 60, 0, 0)),
                        tuple(YearMonth.of(2026, 11), new Minutes(30, 50, 45, 15)));
        assertThat(mine(pair.mentee).pairs().get(0).months())
                .extracting(MyTime.Month::month, MyTime.Month::minutes)
                .contains(tuple(YearMonth.of(2026, 11), new Minutes(0, 110, 0, 20)));
    }

    /** As reports count it. */
    @Test
    void countsDiscussingOnTheDayTheyTalkedItOver() {
        observed("2026-10-30 10:00:00", "2026-11-01");
        observed("2026-07-30 10:00:00", "2026-08-31");

        assertThat(mine(pair.mentor).pairs().get(0).months())
                .extracting(MyTime.Month::month, MyTime.Month::minutes)
                .contains(
                        tuple(YearMonth.of(2026, 8), new Minutes(0, 0, 0, 15)),
                        tuple(YearMonth.of(2026, 10), new Minutes(0, 0, 45, 0)),
                        tuple(YearMonth.of(2026, 11), new Minutes(0, 0, 0, 15)));
    }

    /** 12 hours a term, three terms: 36 hours of a year, from 28 September to 10 December. */
    @Test
    void standsBesideWhatIsReleasedForTheDaysOfEachMonth() {
        assertThat(mine(pair.mentor).pairs().get(0).months())
                .extracting(MyTime.Month::month, MyTime.Month::allocated)
                .containsExactly(
                        tuple(YearMonth.of(2026, 9), 20),
                        tuple(YearMonth.of(2026, 10), 185),
                        tuple(YearMonth.of(2026, 11), 180),
                        tuple(YearMonth.of(2026, 12), 60));
    }

    @Test
    void isNobodyElses() {
        meets();

        assertThat(mine(pair.mentorsManager).pairs()).isEmpty();
        assertThat(mine(pair.head).used()).isZero();
    }

    private TeamTime team(PersonId manager) {
        var service =
                db.make(
                        TeamTimeService.class,
                        new Caller(manager),
                        lists,
                        clock,
                        db.make(JpaDirectory.class));
        return db.inTransaction(() -> service.year(clock.today()));
    }

    @Test
    void isSeenByTheManagerOfAMentorAndOfAMenteeWhereTheTwoAgreed() {
        meets();
        agreed(false);
        assertThat(team(pair.mentorsManager).people())
                .extracting(one -> one.person().id(), one -> one.asMentor().total())
                .containsExactly(tuple(pair.mentor, 170));
        assertThat(team(pair.menteesManager).people()).isEmpty();
        assertThat(team(pair.head).people()).isEmpty();

        db.sql("UPDATE agreement_version SET mentee_time = TRUE");
        assertThat(team(pair.menteesManager).people())
                .extracting(one -> one.person().id(), one -> one.asMentee().total())
                .containsExactly(tuple(pair.mentee, 130));
    }

    private void agreed(boolean menteeTime) {
        db.sql("DELETE FROM agreement_version WHERE partnership_id = '" + pair.id.value() + "'");
        db.sql(
                """
                INSERT INTO agreement_version (id, partnership_id, number, form_version_id, text,
                    digest, changed_by, changed_at, starts_on, ends_on, rhythm_weeks, minutes,
                    name_in_report, mentee_manager_copy, shared_line_report, mentee_time,
                    holds_since, version)
                VALUES ('%s', '%s', 1, '%s', 'x', 'x', '%s', '2026-09-28', '2026-09-28',
                    '2027-09-28', 4, 60, FALSE, FALSE, FALSE, %s, '2026-09-28', 1)
                """
                        .formatted(
                                Ids.next(),
                                pair.id.value(),
                                pair.form("agreement").value(),
                                pair.mentee.value(),
                                menteeTime));
    }

    private PlanningTimeService planning(PersonId coordinator) {
        return db.make(
                PlanningTimeService.class, new Caller(coordinator), lists, pair.phases, clock);
    }

    @Test
    void isSummedForACoordinatorAndNeverOnePersons() {
        meets();
        PersonId grace = coordinator();
        PlanningTimeService service = planning(grace);

        PhaseTime time = db.inTransaction(() -> service.ofPhase(pair.phase, clock.today()));

        assertThat(time.grades())
                .extracting(PhaseTime.OfGrade::grade, PhaseTime.OfGrade::side)
                .containsExactly(tuple(null, Side.MENTOR), tuple(null, Side.MENTEE));
        assertThat(time.grades()).noneMatch(PhaseTime.OfGrade::isShown);
        assertThat(time.months()).allMatch(month -> month.mentors() == null);
    }

    /**
     * Two of one grade would be the difference to the whole, so the next grade stands with them.
     */
    @Test
    void addsTheSmallestGradeToThoseThatAreTooFew() {
        PersonId grace = coordinator();
        String another = Ids.next();
        db.sql(
                "INSERT INTO grade (id, name, position) SELECT '%s', 'Grade %s', MAX(position) + 1 FROM grade"
                        .formatted(another, another.substring(0, 8)));
        for (int n = 0; n < 5; n++) {
            PersonId mentor = pair.people.person("Mentor", "No" + n, pair.mentorsManager);
            PersonId mentee = pair.people.person("Mentee", "No" + n, pair.menteesManager);
            String meeting = met("2026-11-0" + (n + 2) + " 10:00:00", 40, "HELD", false);
            db.sql(
                    "UPDATE meeting SET partnership_id = '%s' WHERE id = '%s'"
                            .formatted(pair.and(mentor, mentee, 1).value(), meeting));
            if (n < 2) {
                db.sql(
                        "UPDATE post SET grade_id = '%s' WHERE person_id = '%s'"
                                .formatted(another, mentor.value()));
            }
        }
        PlanningTimeService service = planning(grace);

        PhaseTime time = db.inTransaction(() -> service.ofPhase(pair.phase, clock.today()));

        assertThat(time.grades())
                .extracting(
                        PhaseTime.OfGrade::side,
                        PhaseTime.OfGrade::people,
                        line -> line.minutes().total())
                .containsExactly(tuple(Side.MENTOR, 5, 200), tuple(Side.MENTEE, 5, 200));
        assertThat(time.months().get(3).mentors().total()).isEqualTo(200);
    }

    @Test
    void costsWhatAnHourOfTheGradeCosts() {
        PersonId grace = coordinator();
        for (int n = 0; n < PhaseTime.FEWEST; n++) {
            PersonId mentor = pair.people.person("Mentor", "No" + n, pair.mentorsManager);
            PersonId mentee = pair.people.person("Mentee", "No" + n, pair.menteesManager);
            var id = pair.and(mentor, mentee, 1);
            String meeting = met("2026-11-0" + (n + 2) + " 10:00:00", 40, "HELD", false);
            db.sql(
                    "UPDATE meeting SET partnership_id = '%s' WHERE id = '%s'"
                            .formatted(id.value(), meeting));
        }
        List<CostOfGrade> costs = costs();
        say(costs, costs.stream().map(one -> costing(one, "45.00")).toList());
        PlanningTimeService service = planning(grace);

        PhaseTime time = db.inTransaction(() -> service.ofPhase(pair.phase, clock.today()));

        assertThat(time.grades())
                .filteredOn(line -> line.side() == Side.MENTOR)
                .extracting(PhaseTime.OfGrade::people, PhaseTime.OfGrade::cost)
                .containsExactly(tuple(PhaseTime.FEWEST, new BigDecimal("90.00")));
    }

    @Test
    void isNotForACoordinatorOfAnotherScheme() {
        PlanningTimeService service = planning(pair.head);

        assertThatThrownBy(() -> db.inTransaction(() -> service.ofPhase(pair.phase, clock.today())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void takesTheSameStatementsHoweverManyMeet() {
        PersonId grace = coordinator();
        PlanningTimeService service = planning(grace);
        int few = db.statementsOf(() -> service.ofPhase(pair.phase, clock.today()));
        meets();

        assertThat(db.statementsOf(() -> service.ofPhase(pair.phase, clock.today())))
                .isEqualTo(few)
                .isEqualTo(2);
    }

    private PersonId coordinator() {
        PersonId grace = pair.people.person("Grace", "Adeyemi");
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s' FROM phase WHERE id = '%s'"
                        .formatted(grace.value(), pair.phase.value()));
        return grace;
    }

    private CostService costing() {
        return db.make(
                CostService.class,
                new Caller(pair.head),
                db.make(JpaGradeCosts.class),
                new Fired<Happened>());
    }

    private List<CostOfGrade> costs() {
        CostService service = costing();
        return db.inTransaction(service::costs);
    }

    private void say(List<CostOfGrade> read, List<CostOfGrade> said) {
        CostService service = costing();
        db.inTransaction(() -> service.say(read, said));
    }

    private static CostOfGrade costing(CostOfGrade one, String cost) {
        return new CostOfGrade(one.grade(), one.name(), cost == null ? null : new BigDecimal(cost));
    }

    @Test
    void keepsCostsAndOverwritesNobodySilently() {
        List<CostOfGrade> before = costs();
        List<CostOfGrade> mine = List.of(costing(before.get(0), "38.5"));
        say(before, mine);
        say(before, mine);
        assertThat(costs().get(0).hourly()).isEqualByComparingTo("38.50");

        assertThatThrownBy(() -> say(before, List.of(costing(before.get(0), "40"))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> say(costs(), List.of(costing(before.get(0), "-1"))))
                .isInstanceOf(RulesBroken.class);
        say(costs(), List.of(costing(before.get(0), null)));
        assertThat(costs().get(0).hourly()).isNull();
    }

    @Test
    void turnsBackToEarlierYears() {
        met("2026-07-31 22:30:00", 30, "HELD", false);
        met("2026-07-31 23:30:00", 70, "HELD", false);
        db.sql(
                "UPDATE partnership SET signed_at = '2026-05-01 10:00:00' WHERE id = '%s'"
                        .formatted(pair.id.value()));
        var service = db.make(MyTimeService.class, new Caller(pair.mentor), lists, clock);

        MyTime earlier = db.inTransaction(() -> service.year(LocalDate.of(2026, 7, 31)));

        assertThat(earlier.used()).isEqualTo(30);
        assertThat(earlier.current()).isFalse();
        assertThat(mine(pair.mentor).used()).isEqualTo(70);
    }
}
