package org.waymark.persistence.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.ReportingLineBegan;
import org.waymark.partnership.ReportingLineOver;
import org.waymark.partnership.Side;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.scheme.JpaSchemes;
import org.waymark.records.PeopleImportId;
import org.waymark.records.PeopleImported;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.watch.ChangeKind;
import org.waymark.watch.RecordsChangeFound;
import org.waymark.watch.RecordsChangeId;
import org.waymark.watch.RecordsChangeLists.Line;
import org.waymark.watch.RecordsChangeSettled;
import org.waymark.watch.RecordsChangesListed;
import org.waymark.watch.RecordsWatch;
import org.waymark.watch.WatchService;

/** What an import changes about pairs, and what a coordinator can do about it. */
class WatchingTheRecords {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final Caller caller = new Caller(null);
    private final Fired<Happened> fired = new Fired<>();
    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private SignedPair pair;
    private PersonId grace;
    private RecordsWatch watch;
    private WatchService service;

    @BeforeEach
    void aPairAndItsCoordinator() {
        pair = new SignedPair(db);
        grace = pair.people.person("Grace", "Hall");
        coordinates(grace);
        Object[] all = {
            caller,
            clock,
            fired,
            WorkingDays.closedOn(List.of()),
            pair.partnerships,
            db.make(JpaRecordsChanges.class),
            db.make(JpaRecordsChangeLists.class)
        };
        watch = db.make(RecordsWatch.class, all);
        service = db.make(WatchService.class, all);
    }

    @Test
    void aNewReportingLineStopsThePairAndIsListedForTheCoordinator() {
        imported();
        assertThat(fired.events()).isEmpty();

        manages(pair.mentor, pair.menteesManager);
        imported();

        assertThat(partnership().above()).contains(Side.MENTOR);
        assertThat(partnership().state()).isEqualTo(PartnershipState.ACTIVE);
        assertThat(fired.events()).contains(new ReportingLineBegan(null, pair.id, Side.MENTOR));
        assertThat(fired.events()).contains(new RecordsChangesListed(null, pair.phase));
        Line line = onlyLineOf(grace);
        assertThat(line.kind()).isEqualTo(ChangeKind.REPORTING_LINE);
        assertThat(line.who()).isEqualTo("Tom Hargreaves");
        assertThat(line.other()).isEqualTo("Amara Okafor");
        assertThat(line.answerBy()).as("20 working days").isEqualTo(clock.today().plusDays(28));
    }

    @Test
    void correctedRecordsLetThemGoOn() {
        manages(pair.mentee, pair.mentor);
        imported();
        assertThat(partnership().above()).contains(Side.MENTEE);

        manages(pair.mentorsManager, pair.mentor);
        imported();

        assertThat(partnership().isStopped()).isFalse();
        assertThat(fired.events()).contains(new ReportingLineOver(null, pair.id));
        assertThat(openOf(grace)).isEmpty();
    }

    @Test
    void isToldOnceHoweverManyImportsFollow() {
        state(pair.mentee, "LEAVER");
        imported();
        imported();

        assertThat(fired.events()).filteredOn(RecordsChangeFound.class::isInstance).hasSize(1);
        assertThat(onlyLineOf(grace).kind()).isEqualTo(ChangeKind.LEFT);
        assertThat(onlyLineOf(grace).side()).isEqualTo(Side.MENTEE);
        assertThat(partnership().isStopped()).isFalse();
    }

    @Test
    void oneImportIsOneGroup() {
        PersonId second = pair.people.person("Second", "Mentee");
        pair.and(pair.mentor, second, 2);
        state(pair.mentee, "ON_LEAVE");
        state(second, "LEAVER");
        imported();
        clock.passesDays(1);
        state(pair.mentor, "ON_LEAVE");
        imported();

        var groups = as(grace, service::open);
        assertThat(groups).extracting(one -> one.lines().size()).containsExactly(2, 2);
    }

    @Test
    void gradesThatDriftApartAreLookedAtAndLeftSo() {
        db.sql("INSERT INTO grade (id, name, position) VALUES (UUID(), 'Grade 10', 10)");
        db.sql(
                "UPDATE post SET grade_id = (SELECT id FROM grade WHERE position = 10) WHERE"
                        + " person_id = '"
                        + pair.mentor.value()
                        + "'");
        imported();
        RecordsChangeId id = onlyLineOf(grace).id();
        assertThat(onlyLineOf(grace).kind()).isEqualTo(ChangeKind.GRADE_GAP);
        assertThatThrownBy(() -> as(grace, () -> service.end(id)))
                .hasMessage("watch.rule.theirs-to-end");

        as(grace, () -> service.leaveSo(id));
        imported();

        assertThat(openOf(grace)).isEmpty();
        assertThat(fired.events()).contains(new RecordsChangeSettled(grace, id, pair.phase));
    }

    @Test
    void whatWasSoWhenTheTwoBeganIsNoChange() {
        state(pair.mentee, "ON_LEAVE");
        happens(new PartnershipBegan(pair.mentor, pair.id));
        imported();

        assertThat(openOf(grace)).isEmpty();
    }

    @Test
    void aReportingLineIsEndedOrCorrectedAndNeverLeft() {
        manages(pair.mentor, pair.mentee);
        imported();
        RecordsChangeId id = onlyLineOf(grace).id();
        assertThatThrownBy(() -> as(grace, () -> service.leaveSo(id)))
                .hasMessage("watch.rule.no-override");

        as(grace, () -> service.end(id));

        assertThat(partnership().ending()).contains(EndingKind.NEW_REPORTING_LINE);
        var ended = new PartnershipEnded(grace, pair.id, EndingKind.NEW_REPORTING_LINE);
        assertThat(fired.events()).contains(ended);
        happens(ended);
        assertThat(openOf(grace)).isEmpty();
        assertThat(partnership().isStopped()).as("stays shut to the manager").isTrue();
    }

    @Test
    void shutsAnEndedPairToAManagerToo() {
        db.inTransaction(
                () ->
                        pair.partnerships
                                .find(pair.id)
                                .orElseThrow()
                                .end(EndingKind.COMPLETED, clock.instant()));
        manages(pair.mentor, pair.mentee);
        imported();

        assertThat(partnership().above()).contains(Side.MENTOR);
        assertThat(fired.events()).isEmpty();
    }

    @Test
    void isForCoordinatorsOutsideTheCircleOfTheTwo() {
        PersonId elsewhere = pair.people.person("Gil", "Elsewhere");
        coordinates(pair.menteesManager);
        coordinates(pair.mentor);
        state(pair.mentee, "LEAVER");
        imported();
        RecordsChangeId id = onlyLineOf(grace).id();
        Throwable absent = refusal(grace, RecordsChangeId.next());

        for (PersonId one : List.of(pair.menteesManager, pair.mentor, elsewhere)) {
            assertThat(openOf(one)).isEmpty();
            assertThat(refusal(one, id))
                    .isInstanceOf(NotFound.class)
                    .hasMessage(absent.getMessage());
        }
        var lists = db.make(JpaRecordsChangeLists.class);
        db.inTransaction(
                () -> {
                    assertThat(lists.sum(grace, pair.phase).orElseThrow().count()).isEqualTo(1);
                    assertThat(lists.sum(pair.mentor, pair.phase)).isEmpty();
                });
    }

    @Test
    void costsAsMuchForManyPairsAsForFew() {
        int few = db.statementsOf(() -> happensIn(anImport()));
        for (int i = 0; i < 5; i++) {
            pair.and(
                    pair.people.person("Mentor" + i, "X"),
                    pair.people.person("Mentee" + i, "X"),
                    1);
        }

        assertThat(db.statementsOf(() -> happensIn(anImport()))).isEqualTo(few);
        caller.becomes(grace);
        assertThat(db.statementsOf(service::open)).isEqualTo(1);
    }

    private Throwable refusal(PersonId coordinator, RecordsChangeId id) {
        return catchThrowable(() -> as(coordinator, () -> service.end(id)));
    }

    private Line onlyLineOf(PersonId coordinator) {
        List<Line> open = openOf(coordinator);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<Line> openOf(PersonId coordinator) {
        return as(coordinator, service::open).stream()
                .flatMap(one -> one.lines().stream())
                .toList();
    }

    private Partnership partnership() {
        return db.inTransaction(() -> pair.partnerships.find(pair.id).orElseThrow());
    }

    private void coordinates(PersonId person) {
        db.inTransaction(
                () ->
                        db.make(JpaSchemes.class)
                                .appoint(pair.phases.require(pair.phase).scheme(), person));
    }

    private void manages(PersonId manager, PersonId person) {
        db.sql(
                "UPDATE post SET manager_id = '%s' WHERE person_id = '%s'"
                        .formatted(manager.value(), person.value()));
    }

    private void state(PersonId person, String state) {
        db.sql("UPDATE person SET state = '%s' WHERE id = '%s'".formatted(state, person.value()));
    }

    private void imported() {
        happens(anImport());
    }

    private static PeopleImported anImport() {
        return new PeopleImported(null, PeopleImportId.next(), Set.of());
    }

    private void happens(Happened event) {
        db.inTransaction(() -> happensIn(event));
    }

    /** Hands the event to its observer, as the container does. */
    private void happensIn(Happened event) {
        try {
            Class<?> observed =
                    event instanceof DirectoryChanged ? DirectoryChanged.class : event.getClass();
            var on = RecordsWatch.class.getDeclaredMethod("on", observed);
            on.setAccessible(true);
            on.invoke(watch, event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        caller.becomes(person);
        return db.inTransaction(work);
    }

    private void as(PersonId person, Runnable work) {
        caller.becomes(person);
        db.inTransaction(work);
    }
}
