package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.Board;
import org.waymark.matching.BoardColumn;
import org.waymark.matching.BoardLists.Card;
import org.waymark.matching.BoardLists.Filter;
import org.waymark.matching.MenteeOnBoard;
import org.waymark.matching.RequestId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.Slice;

class TheBoard {
    private static final Filter ALL = new Filter("", "");

    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId grace;
    private PersonId ruth;
    private PersonId tom;

    @BeforeEach
    void aPhaseWithACoordinator() {
        matching = new AMatching(db);
        grace = matching.coordinator("Grace");
        ruth = matching.mentor("Ruth", 4);
        tom = matching.assistedMentee("Tom");
    }

    @Test
    void standsEachMenteeInTheColumnThatFollowsFromWhatIsLive() {
        PersonId asking = matching.mentee("Asking");
        asks(asking);
        PersonId matched = matching.mentee("Matched");
        RequestId request = asks(matched);
        db.inTransaction(() -> matching.acceptance(ruth).accept(request));
        PersonId offered = matching.assistedMentee("Offered");
        db.inTransaction(
                () -> matching.offering(grace).offer(matching.phase.id(), offered, ruth, null));

        PersonId suggested = matching.mentee("Suggested");
        db.inTransaction(
                () ->
                        matching.shortlisting(grace)
                                .send(matching.phase.id(), suggested, Set.of(ruth), null));

        assertThat(board(ALL).columns())
                .extracting(
                        Board.Column::state,
                        Board.Column::count,
                        column -> column.cards().get(0).mentee())
                .containsExactly(
                        tuple(BoardColumn.LOOKING, 1, tom),
                        tuple(BoardColumn.SUGGESTED, 1, suggested),
                        tuple(BoardColumn.ASKED, 1, asking),
                        tuple(BoardColumn.OFFERED, 1, offered),
                        tuple(BoardColumn.MATCHED, 1, matched));
        assertThat(board(ALL).columns().get(2).cards().get(0).mentorName())
                .isEqualTo("Ruth Mentor");
    }

    @Test
    void showsTheFirstOfALongColumnAndPagesThroughTheRest() {
        for (int i = 0; i < 59; i++) {
            matching.mentee("M" + i);
        }

        Board.Column looking = board(ALL).columns().get(0);
        assertThat(looking.count()).isEqualTo(60);
        assertThat(looking.cards()).hasSize(6);
        assertThat(looking.more()).isEqualTo(54);
        Slice<Card> first = mentees(BoardColumn.LOOKING, null);
        Slice<Card> second = mentees(BoardColumn.LOOKING, new PersonId(first.next()));
        assertThat(first.items()).hasSize(50);
        assertThat(second.items()).hasSize(10).doesNotContainAnyElementsOf(first.items());
        assertThat(second.hasMore()).isFalse();
        assertThat(mentees(BoardColumn.MATCHED, null).items()).isEmpty();
    }

    @Test
    void isFilteredByNameAndByUnit() {
        matching.mentee("Anna");

        assertThat(board(new Filter("ann", "")).count()).isEqualTo(1);
        assertThat(board(new Filter("%", "")).count()).isZero();
        assertThat(board(new Filter("", matching.people.university.id().value())).count())
                .isEqualTo(2);
        assertThat(board(new Filter("", PersonId.next().value())).count()).isZero();
    }

    @Test
    void isThereForCoordinatorsOfTheSchemeOnly() {
        catchThrowableOfType(
                NotFound.class,
                () -> db.inTransaction(() -> matching.board(tom).board(matching.phase.id(), ALL)));
    }

    @Test
    void leavesToAnotherWhoStandsCloseToTheCoordinator() {
        PersonId report = matching.mentor("Report", 1, grace);
        PersonId close = matching.mentee("Close", grace);

        Board board = board(ALL);
        assertThat(board.columns().get(0).cards())
                .extracting(Card::mentee, board::isForAnother)
                .containsExactlyInAnyOrder(tuple(tom, false), tuple(close, true));
        assertThat(mentee().possible())
                .extracting(one -> one.mentor().id(), MenteeOnBoard.Beside::forAnother)
                .containsExactlyInAnyOrder(tuple(ruth, false), tuple(report, true));
        assertThat(
                        refusalOf(
                                () ->
                                        db.inTransaction(
                                                () ->
                                                        matching.board(grace)
                                                                .mentee(
                                                                        matching.phase.id(),
                                                                        close))))
                .isEqualTo("matching.rule.own-circle");
    }

    @Test
    void setsMentorsSideBySideAndListsThoseWhoCant() {
        PersonId full = matching.mentor("Full", 1);
        RequestId request = asks(matching.mentee("Other"), full);
        db.inTransaction(() -> matching.acceptance(full).accept(request));

        MenteeOnBoard shown = mentee();

        assertThat(shown.possible()).extracting(one -> one.mentor().id()).containsExactly(ruth);
        assertThat(shown.others()).extracting(one -> one.mentor().id()).containsExactly(full);
        assertThat(shown.possible().get(0).reasons()).extracting("key").contains("goals-all");
    }

    @Test
    void keepsWhatIsSettledAndTheNote() {
        PersonId david = matching.mentor("David", 1);
        keepTogether(ruth, 0);
        keepApart(david, mentee().version());
        db.inTransaction(
                () ->
                        matching.arranging(grace)
                                .note(matching.phase.id(), tom, "Away in May.", mentee0()));

        MenteeOnBoard shown = mentee();
        assertThat(shown.note()).isEqualTo("Away in May.");
        assertThat(shown.possible())
                .extracting(
                        one -> one.mentor().id(),
                        MenteeOnBoard.Beside::together,
                        MenteeOnBoard.Beside::apart)
                .containsExactlyInAnyOrder(tuple(ruth, true, false), tuple(david, false, true));
        assertThat(board(ALL).columns().get(0).cards().get(0).settled()).isTrue();
        assertThat(board(ALL).columns().get(0).cards().get(0).noted()).isTrue();
    }

    private long mentee0() {
        return matching.board(grace).mentee(matching.phase.id(), tom).version();
    }

    @Test
    void refusesAChangeByWhoeverHadNotReadTheLatest() {
        keepTogether(ruth, 0);

        assertThat(refusalOf(() -> keepApart(ruth, 0)))
                .isEqualTo("matching.rule.arranged-meanwhile");
        assertThat(mentee().possible().get(0).together()).isTrue();
        keepApart(ruth, mentee().version());
        assertThat(mentee().possible().get(0).apart()).isTrue();
    }

    @Test
    void letsOneOfTwoCoordinatorsWinWhoChangeTheSameAtOnce() {
        keepTogether(ruth, 0);
        long read = mentee().version();

        List<String> results =
                TwoAtOnce.times(
                        2,
                        () -> {
                            try {
                                keepApart(ruth, read);
                                return "done";
                            } catch (RuleBroken told) {
                                return told.key();
                            }
                        });

        assertThat(results).containsExactlyInAnyOrder("done", "matching.rule.arranged-meanwhile");
    }

    @Test
    void asksTheDatabaseAtMostEightTimesHoweverManyThereAre() {
        board(ALL);
        mentee();
        int few = db.statementsOf(() -> matching.board(grace).board(matching.phase.id(), ALL));
        int fewBeside =
                db.statementsOf(() -> matching.board(grace).mentee(matching.phase.id(), tom));
        for (int i = 0; i < 20; i++) {
            matching.mentee("E" + i);
            matching.mentor("R" + i, 1);
        }

        assertThat(Collections.max(List.of(few, fewBeside))).isLessThanOrEqualTo(8);
        assertThat(db.statementsOf(() -> matching.board(grace).board(matching.phase.id(), ALL)))
                .isEqualTo(few);
        assertThat(db.statementsOf(() -> matching.board(grace).mentee(matching.phase.id(), tom)))
                .isEqualTo(fewBeside);
    }

    private RequestId asks(PersonId mentee) {
        return asks(mentee, ruth);
    }

    private RequestId asks(PersonId mentee, PersonId mentor) {
        db.inTransaction(() -> matching.choosing(mentee).choose(matching.phase.id(), mentor));
        return db.inTransaction(() -> matching.choosing(mentee).ask(matching.phase.id(), Map.of()));
    }

    private Board board(Filter filter) {
        return db.inTransaction(() -> matching.board(grace).board(matching.phase.id(), filter));
    }

    private Slice<Card> mentees(BoardColumn column, PersonId after) {
        return db.inTransaction(
                () ->
                        matching.board(grace)
                                .mentees(matching.phase.id(), ALL, column, after)
                                .page());
    }

    private MenteeOnBoard mentee() {
        return db.inTransaction(() -> matching.board(grace).mentee(matching.phase.id(), tom));
    }

    private void keepTogether(PersonId mentor, long read) {
        db.inTransaction(
                () ->
                        matching.arranging(grace)
                                .keepTogether(matching.phase.id(), tom, mentor, "", read));
    }

    private void keepApart(PersonId mentor, long read) {
        db.inTransaction(
                () ->
                        matching.arranging(grace)
                                .keepApart(matching.phase.id(), tom, mentor, "", read));
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
