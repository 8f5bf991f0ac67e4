package org.waymark.persistence.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.calendar.Snags;
import org.waymark.draft.InMemoryDrafts;
import org.waymark.form.Answers;
import org.waymark.observation.Mark;
import org.waymark.observation.MarkedSuggestion;
import org.waymark.observation.ObservationBookingService;
import org.waymark.observation.ObservationCalendar;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationLine;
import org.waymark.observation.ObservationOver;
import org.waymark.observation.ObservationService;
import org.waymark.observation.ObservationState;
import org.waymark.observation.ObservationView;
import org.waymark.observation.ObservationWords;
import org.waymark.observation.ObservationWriting;
import org.waymark.observation.ObservationsRead;
import org.waymark.observation.SuggestionView;
import org.waymark.observation.WriteUpService;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.ReportingLineBegan;
import org.waymark.partnership.Side;
import org.waymark.partnership.Written;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.calendar.JpaDiary;
import org.waymark.persistence.calendar.JpaUsualTimes;
import org.waymark.persistence.partnership.JpaPartnershipLists;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.report.AReport;
import org.waymark.report.FactsSoFar;
import org.waymark.report.ReleasedTime;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/** The real service, queries and keys. */
class ObservingEachOther {
    @RegisterExtension static final MariaDb db = new MariaDb();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Answers NOTICED = Answers.NONE.with("noticed", "The room settled.");
    private static final Answers VIEW = Answers.NONE.with("own-view", "Silences feel long.");

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-01T09:00:00Z");
    private final Fired<Happened> fired = new Fired<>();
    private SignedPair pair;

    @BeforeEach
    void aSignedPair() {
        pair = new SignedPair(db);
    }

    @Test
    void goesFromAProposalToWhatEachTakesAway() {
        ObservationId id = held();
        as(
                pair.mentor,
                all -> all.writeUps().write(id, NOTICED, List.of("Wait.", "Pairs first."), 50));
        assertThat(stateOf(id)).isEqualTo(ObservationState.HELD);
        as(pair.mentee, all -> all.writeUps().write(id, VIEW, List.of(), 60));
        assertThat(stateOf(id)).isEqualTo(ObservationState.WRITTEN_UP);
        markAll(id);
        as(pair.mentee, all -> all.writeUps().talkOver(id, DAY.plusDays(1), "Count to five.", 15));

        ObservationView seen = view(pair.mentor, id);
        assertThat(seen.state()).isEqualTo(ObservationState.TALKED_OVER);
        assertThat(seen.partnersTakeAway()).isEqualTo("Count to five.");
        assertThat(seen.suggestions())
                .extracting(SuggestionView::text, SuggestionView::mark)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("Wait.", Mark.NOT_YET),
                        org.assertj.core.api.Assertions.tuple("Pairs first.", Mark.NOT_YET));
    }

    @Test
    void isRefusedToTheMenteeWhileASuggestionIsUnmarked() {
        ObservationId id = writtenUp();

        assertThat(refusalOf(() -> propose(pair.mentee, Side.MENTEE, DAY.plusDays(14))))
                .isEqualTo("observation.rule.unmarked");
        assertThat(propose(pair.mentee, Side.MENTOR, DAY.plusDays(14))).isNotNull();

        markAll(id);
        ObservationId next = propose(pair.mentee, Side.MENTEE, DAY.plusDays(14));
        assertThat(view(pair.mentor, next).earlier())
                .extracting(SuggestionView::text)
                .containsExactly("Wait.");
    }

    @Test
    void isOneAtATimeForEachSideEvenWhenFourAskAtOnce() {
        var told =
                TwoAtOnce.times(
                        4,
                        () -> {
                            try {
                                propose(pair.mentee, Side.MENTEE, DAY);
                                return "proposed";
                            } catch (RuleBroken refused) {
                                return refused.key();
                            }
                        });

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "proposed",
                        "observation.rule.one-open",
                        "observation.rule.one-open",
                        "observation.rule.one-open");
        assertThat(propose(pair.mentor, Side.MENTOR, DAY)).isNotNull();
    }

    @Test
    void isAnsweredByTheOtherOne() {
        ObservationId id = propose(pair.mentee, Side.MENTEE, DAY);

        assertThat(refusalOf(() -> as(pair.mentee, all -> all.booking().accept(id))))
                .isEqualTo("observation.rule.own-proposal");
        as(pair.mentor, all -> all.booking().proposeOtherTime(id, DAY.plusDays(1), TEN, 50));
        assertThat(refusalOf(() -> as(pair.mentor, all -> all.booking().accept(id))))
                .isEqualTo("observation.rule.own-proposal");
        as(pair.mentee, all -> all.booking().accept(id));
        assertThat(stateOf(id)).isEqualTo(ObservationState.ACCEPTED);
    }

    @Test
    void makesRoomForAnotherWhenDeclinedOrCalledOff() {
        ObservationId first = propose(pair.mentee, Side.MENTEE, DAY);
        as(pair.mentor, all -> all.booking().decline(first));
        ObservationId second = propose(pair.mentee, Side.MENTEE, DAY);
        as(pair.mentor, all -> all.booking().accept(second));
        as(pair.mentee, all -> all.booking().cancel(second));

        assertThat(propose(pair.mentee, Side.MENTEE, DAY)).isNotNull();
    }

    @Test
    void holdsSuggestionsOnlyOfTheMentorToTheMentee() {
        ObservationId ofMentor = propose(pair.mentee, Side.MENTOR, DAY);
        as(pair.mentor, all -> all.booking().accept(ofMentor));
        clock.passesDays(7);
        assertThat(
                        refusalOf(
                                () ->
                                        as(
                                                pair.mentee,
                                                all ->
                                                        all.writeUps()
                                                                .write(
                                                                        ofMentor,
                                                                        NOTICED,
                                                                        List.of("Slower."),
                                                                        50))))
                .isEqualTo("observation.rule.no-suggestions");
        as(pair.mentee, all -> all.writeUps().write(ofMentor, NOTICED, List.of(), 50));
        assertThat(stateOf(ofMentor)).isEqualTo(ObservationState.HELD);
    }

    @Test
    void leavesToANewManagerWhatTheyWroteAndNothingElse() {
        ObservationId id = writtenUp();
        markAll(id);
        pair.isJoinedByALine(Side.MENTOR);

        assertThat(catchThrowableOfType(NotFound.class, () -> view(pair.mentor, id))).isNotNull();
        assertThat(view(pair.mentee, id).noticed()).isEqualTo(NOTICED);
        assertThat(refusalOf(() -> propose(pair.mentor, Side.MENTOR, DAY.plusDays(20))))
                .isEqualTo("partnership.rule.one-line");
        assertThat(writtenBy(pair.mentor)).containsExactly("The room settled.", "Wait.");
        assertThat(writtenBy(pair.mentee)).containsExactly("Silences feel long.", "Soon.");
    }

    private List<String> writtenBy(PersonId person) {
        return db.inTransaction(
                () ->
                        make(ObservationWriting.class)
                                .of(pair.partnerships.ofMember(pair.id, person).asAuthor(person))
                                .stream()
                                .flatMap(written -> written.paragraphs().stream())
                                .map(Written.Paragraph::text)
                                .toList());
    }

    @Test
    void isCalledOffWhenAReportingLineComesBetweenTheTwo() {
        ObservationId id = propose(pair.mentee, Side.MENTEE, DAY);
        db.inTransaction(
                () ->
                        call(
                                make(ObservationCalendar.class),
                                new ReportingLineBegan(null, pair.id, Side.MENTOR)));

        assertThat(stateOf(id)).isEqualTo(ObservationState.CANCELLED);
    }

    /** Hands the event to its observer, as the container does. */
    private static void call(Object observer, Happened event) {
        try {
            var on = observer.getClass().getDeclaredMethod("on", event.getClass());
            on.setAccessible(true);
            on.invoke(observer, event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void asksForOneToThreePracticalSuggestions() {
        ObservationId id = held();

        for (List<String> wrong : List.of(List.<String>of(), List.of("1", "2", "3", "4"))) {
            assertThat(
                            refusalOf(
                                    () ->
                                            as(
                                                    pair.mentor,
                                                    all ->
                                                            all.writeUps()
                                                                    .write(
                                                                            id, NOTICED, wrong,
                                                                            50))))
                    .isEqualTo("observation.rule.suggestions");
        }
    }

    @Test
    void keepsASuggestionAsItWasOnceItIsMarked() {
        ObservationId id = writtenUp();
        markAll(id);

        as(
                pair.mentor,
                all ->
                        all.writeUps()
                                .write(id, NOTICED.with("noticed", "More."), List.of("Wait."), 50));
        assertThat(
                        refusalOf(
                                () ->
                                        as(
                                                pair.mentor,
                                                all ->
                                                        all.writeUps()
                                                                .write(
                                                                        id,
                                                                        NOTICED,
                                                                        List.of("Hurry."),
                                                                        50))))
                .isEqualTo("observation.rule.marked-stay");
        assertThat(view(pair.mentee, id).suggestions().get(0).mark()).isEqualTo(Mark.NOT_YET);
    }

    @Test
    void isWrittenUpOnlyOnceItsTimeHasCome() {
        ObservationId id = propose(pair.mentee, Side.MENTEE, DAY);
        as(pair.mentor, all -> all.booking().accept(id));

        assertThat(
                        refusalOf(
                                () ->
                                        as(
                                                pair.mentee,
                                                all ->
                                                        all.writeUps()
                                                                .write(id, VIEW, List.of(), 0))))
                .isEqualTo("observation.rule.not-yet");
        assertThat(
                        catchThrowableOfType(
                                RulesBroken.class,
                                () ->
                                        as(
                                                pair.mentee,
                                                all ->
                                                        all.writeUps()
                                                                .write(
                                                                        id,
                                                                        Answers.NONE,
                                                                        List.of(),
                                                                        0))))
                .isNotNull();
    }

    @Test
    void isProposedForATimeThatExistsAndLiesAheadInThePartnership() {
        assertThat(refusalOf(() -> propose(pair.mentee, Side.MENTEE, DAY.minusDays(10))))
                .isEqualTo("observation.rule.not-ahead");
        assertThat(refusalOf(() -> propose(pair.mentee, Side.MENTEE, DAY.plusYears(2))))
                .isEqualTo("observation.rule.after-end");
        assertThat(
                        refusalOf(
                                () ->
                                        as(
                                                pair.mentee,
                                                all ->
                                                        all.booking()
                                                                .propose(
                                                                        pair.id,
                                                                        Side.MENTEE,
                                                                        LocalDate.of(2027, 3, 28),
                                                                        LocalTime.of(1, 30),
                                                                        50,
                                                                        "",
                                                                        "Focus"))))
                .isEqualTo("observation.rule.clocks-skip");
    }

    @Test
    void stopsWhenThePartnershipHasEnded() {
        db.inTransaction(
                () ->
                        pair.partnerships
                                .find(pair.id)
                                .orElseThrow()
                                .end(EndingKind.COMPLETED, clock.instant()));

        assertThat(refusalOf(() -> propose(pair.mentee, Side.MENTEE, DAY)))
                .isEqualTo("partnership.rule.does-not-meet");
    }

    @Test
    void isThereForTheTwoAndForNobodyElse() {
        ObservationId id = writtenUp();

        for (PersonId other : List.of(pair.mentorsManager, pair.menteesManager, pair.head)) {
            assertThat(catchThrowableOfType(NotFound.class, () -> view(other, id))).isNotNull();
        }
    }

    @Test
    void asksBothToWriteOnceItsTimeHasPassed() {
        held();
        round();
        round();

        assertThat(fired.events()).filteredOn(ObservationOver.class::isInstance).hasSize(1);
    }

    @Test
    void asksNobodyToWriteWhileThePartnershipStandsStill() {
        held();
        db.sql("UPDATE partnership SET state = 'ON_HOLD'");
        round();
        assertThat(fired.events()).noneMatch(ObservationOver.class::isInstance);

        db.sql("UPDATE partnership SET state = 'ACTIVE'");
        round();
        assertThat(fired.events()).filteredOn(ObservationOver.class::isInstance).hasSize(1);
    }

    @Test
    void tellsAReportNumbersAndTheMentorsMinutesOnTheirDays() {
        ObservationId id = writtenUp();
        markAll(id);
        as(pair.mentor, all -> all.writeUps().talkOver(id, DAY.plusDays(1), "", 25));
        var source = db.make(JpaObservationFacts.class);

        var facts = new FactsSoFar();
        db.inTransaction(() -> source.addFacts(pair.id, DAY, DAY, facts));
        var counted = AReport.of(facts);
        assertThat(counted.observationsHeld()).isEqualTo(1);
        assertThat(counted.observationsPlanned()).isEqualTo(1);
        assertThat(counted.minutesUsed()).isEqualTo(50);

        var dayAfter = new FactsSoFar();
        db.inTransaction(
                () -> source.addFacts(pair.id, DAY.plusDays(1), DAY.plusDays(1), dayAfter));
        assertThat(AReport.of(dayAfter).observationsHeld()).isZero();
        assertThat(AReport.of(dayAfter).minutesUsed()).isEqualTo(25);

        var time = new ReleasedTime();
        db.inTransaction(() -> source.addReleasedTime(Set.of(pair.id), DAY, DAY.plusDays(1), time));
        assertThat(time.minutesOf(pair.id)).isEqualTo(75);
    }

    @Test
    void isListedAndViewedInFewStatements() {
        ObservationId id = writtenUp();
        var lists = db.make(JpaObservationLists.class);

        assertThat(db.statementsOf(() -> lists.of(pair.id, 20))).isEqualTo(1);
        List<ObservationLine> lines = db.inTransaction(() -> lists.of(pair.id, 20));
        assertThat(lines.get(0).unmarked()).isEqualTo(1);
        assertThat(db.statementsOf(() -> service(pair.mentee).observations().view(id)))
                .isLessThanOrEqualTo(8);
        assertThat(db.inTransaction(() -> lists.aheadOf(pair.mentor, clock.instant(), 5)))
                .isEmpty();
    }

    private ObservationId held() {
        ObservationId id = propose(pair.mentee, Side.MENTEE, DAY);
        as(pair.mentor, all -> all.booking().accept(id));
        clock.passesDays(7);
        return id;
    }

    private ObservationId writtenUp() {
        ObservationId id = held();
        as(pair.mentor, all -> all.writeUps().write(id, NOTICED, List.of("Wait."), 50));
        as(pair.mentee, all -> all.writeUps().write(id, VIEW, List.of(), 60));
        return id;
    }

    private void markAll(ObservationId id) {
        var marks = new java.util.HashMap<org.waymark.observation.SuggestionId, MarkedSuggestion>();
        view(pair.mentee, id)
                .suggestions()
                .forEach(one -> marks.put(one.id(), new MarkedSuggestion(Mark.NOT_YET, "Soon.")));
        as(pair.mentee, all -> all.writeUps().mark(id, Map.copyOf(marks)));
    }

    private ObservationId propose(PersonId by, Side observed, LocalDate day) {
        return ask(
                by,
                all ->
                        all.booking()
                                .propose(
                                        pair.id,
                                        observed,
                                        day,
                                        TEN,
                                        50,
                                        "Room E1.07",
                                        "Silences."));
    }

    private ObservationView view(PersonId reader, ObservationId id) {
        return ask(reader, all -> all.observations().view(id));
    }

    private ObservationState stateOf(ObservationId id) {
        return db.inTransaction(() -> db.make(JpaObservations.class).require(id).state());
    }

    private void as(PersonId person, Consumer<Services> act) {
        db.inTransaction(() -> act.accept(service(person)));
    }

    private <T> T ask(PersonId person, Function<Services, T> act) {
        return db.inTransaction(() -> act.apply(service(person)));
    }

    private void round() {
        db.inTransaction(() -> make(ObservationCalendar.class).round(clock.instant()));
    }

    private static String refusalOf(Runnable act) {
        return catchThrowableOfType(RuleBroken.class, act::run).key();
    }

    private Services service(PersonId person) {
        Caller caller = new Caller(person);
        return new Services(
                make(ObservationBookingService.class, caller),
                make(WriteUpService.class, caller),
                make(ObservationService.class, caller));
    }

    /** What one of the two can do. */
    private record Services(
            ObservationBookingService booking,
            WriteUpService writeUps,
            ObservationService observations) {}

    private <T> T make(Class<T> type, Object... more) {
        var all = new java.util.ArrayList<Object>(List.of(more));
        all.add(db.make(ObservationWords.class, pair.vault()));
        all.addAll(
                List.of(
                        db.make(JpaObservations.class),
                        db.make(JpaObservationLists.class),
                        pair.partnerships,
                        db.make(JpaPartnershipLists.class),
                        pair.phases,
                        db.make(JpaDirectory.class),
                        WorkingDays.closedOn(Set.of()),
                        pair.forms,
                        new ObservationsRead(),
                        new InMemoryDrafts(),
                        new Snags(db.make(JpaUsualTimes.class), db.make(JpaDiary.class)),
                        pair.vault(),
                        clock,
                        fired));
        return db.make(type, all.toArray());
    }
}
