package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.matching.BoardColumn;
import org.waymark.matching.BoardLists.Card;
import org.waymark.matching.BoardLists.Filter;
import org.waymark.matching.FoundMentors;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.NextStep;
import org.waymark.matching.RequestId;
import org.waymark.matching.ShortlistClosed;
import org.waymark.matching.ShortlistId;
import org.waymark.matching.ShortlistSent;
import org.waymark.matching.ShortlistState;
import org.waymark.matching.ShortlistToSee;
import org.waymark.matching.ShortlistToSee.Named;
import org.waymark.matching.ShortlistToSend;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.scheme.Part;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class SendingAShortlist {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId grace;
    private PersonId tom;
    private PersonId ruth;
    private PersonId anjali;

    /** Mentees see nobody but who is suggested to them. */
    @BeforeEach
    void aPhaseWithACoordinator() {
        matching = new AMatching(db);
        db.sql("UPDATE phase SET shortlist_pool = FALSE");
        grace = matching.coordinator("Grace");
        tom = matching.mentee("Tom");
        ruth = matching.mentor("Ruth", 1);
        anjali = matching.mentor("Anjali", 1);
    }

    @Test
    void showsTheMenteeWhomTheyCanAskAndTellsNobodyElse() {
        ShortlistId list = send(tom, ruth);

        assertThat(see(tom, list).mentors())
                .extracting(one -> one.card().id(), Named::available)
                .containsExactly(tuple(ruth, true));
        assertThat(see(tom, list).mentors().get(0).reasons()).isNotEmpty();
        ShortlistSent sent = (ShortlistSent) last();
        assertThat(sent.mentee()).isEqualTo(tom);
        assertThat(sent.count()).isEqualTo(1);
        assertThat(sent.endsOn()).isEqualTo("2026-10-29");
        assertThat(sent.toString()).doesNotContain(ruth.value());
        for (PersonId other : List.of(ruth, anjali, grace)) {
            notFound(() -> see(other, list));
        }
    }

    @Test
    void holdsNoPlace() {
        send(tom, ruth);
        PersonId other = matching.mentee("Other");
        send(other, ruth);

        RequestId request = choosesAndAsks(other, ruth);
        db.inTransaction(() -> matching.acceptance(ruth).accept(request));

        assertThat(see(tom, latest(tom)).mentors())
                .extracting(one -> one.card().id(), Named::available)
                .containsExactly(tuple(ruth, false));
        assertThat(refusalOf(() -> choose(tom, ruth))).isEqualTo("matching.rule.not-available");
    }

    @Test
    void letsTheMenteeAskThoseOnItAndNobodyElse() {
        assertThat(refusalOf(() -> choose(tom, ruth))).isEqualTo("matching.rule.not-suggested");
        notFound(() -> profile(tom, ruth));
        send(tom, ruth);

        assertThat(profile(tom, ruth)).isEqualTo(ruth);
        notFound(() -> profile(tom, anjali));
        assertThat(refusalOf(() -> choose(tom, anjali))).isEqualTo("matching.rule.not-suggested");
        assertThat(db.inTransaction(() -> found().mentors())).isEmpty();
        assertThat(db.inTransaction(() -> found().suggested().id())).isEqualTo(latest(tom));
        choosesAndAsks(tom, ruth);
        assertThat(db.ask("SELECT state FROM match_request")).isEqualTo("OPEN");
    }

    @Test
    void readsAlikeForAllWhoCannotBeAskedAnyMore() {
        PersonId paused = matching.mentor("Paused", 1);
        ShortlistId list = send(tom, ruth, anjali, paused);
        matching.manages(ruth, tom);
        matching.pauses(paused);

        assertThat(see(tom, list).mentors())
                .extracting(Named::available)
                .containsExactly(true, false, false);
        assertThat(see(tom, list).mentors().subList(1, 3))
                .allSatisfy(one -> assertThat(one.reasons()).isEmpty());
        assertThat(refusalOf(() -> choose(tom, ruth))).isEqualTo("matching.rule.reporting-line");
        assertThat(refusalOf(() -> choose(tom, paused))).isEqualTo("matching.rule.not-available");
    }

    @Test
    void isGoneAfterItsLastDayWhileOwnChoicesStay() {
        ShortlistId list = send(tom, ruth, anjali);
        choose(tom, ruth);
        matching.clock.passesDays(15);

        assertThat(see(tom, list).open()).as("before the round has come").isFalse();
        assertThat(refusalOf(() -> choose(tom, anjali))).isEqualTo("matching.rule.not-suggested");
        db.inTransaction(() -> matching.shortlistRound().round(matching.clock.instant()));

        assertThat(see(tom, list).mentors()).isEmpty();
        ShortlistClosed closed = (ShortlistClosed) last();
        assertThat(closed.by()).isNull();
        assertThat(closed.next()).isEqualTo(NextStep.COORDINATOR);
        assertThat(card(tom).column()).isEqualTo(BoardColumn.LOOKING);
        assertThat(card(tom).listEnded()).isEqualTo("2026-10-29");
        assertThat(toSend(tom).sent().names()).hasSize(2);
        db.inTransaction(() -> matching.choosing(tom).ask(matching.phase.id(), Map.of()));
        assertThat(card(tom).column()).isEqualTo(BoardColumn.ASKED);
    }

    @Test
    void sendingTheSameAgainChangesNothingAndAnotherReplacesIt() {
        ShortlistId first = send(tom, ruth);

        assertThat(send(tom, ruth)).isEqualTo(first);
        assertThat(refusalOf(() -> send(tom, anjali)))
                .as("by somebody who hasn't seen it")
                .isEqualTo("matching.rule.shortlist-meanwhile");
        ShortlistId second = sendAfter(first, tom, anjali);

        assertThat(see(tom, first).open()).isFalse();
        assertThat(see(tom, second).mentors()).hasSize(1);
        assertThat(card(tom))
                .extracting(Card::column, Card::suggested, card -> card.replyBy().toString())
                .containsExactly(BoardColumn.SUGGESTED, 1, "2026-10-29");
        assertThat(db.ask("SELECT COUNT(*) FROM match_shortlist WHERE state = 'OPEN'"))
                .isEqualTo(1L);
    }

    @Test
    void isTakenBackByACoordinatorOfTheScheme() {
        ShortlistId list = send(tom, ruth);

        for (PersonId other : List.of(tom, ruth)) {
            notFound(() -> db.inTransaction(() -> matching.shortlisting(other).takeBack(list)));
            notFound(() -> db.inTransaction(() -> toSendAs(other)));
        }
        db.inTransaction(() -> matching.shortlisting(grace).takeBack(list));
        db.inTransaction(() -> matching.shortlisting(grace).takeBack(list));

        assertThat(see(tom, list).open()).isFalse();
        assertThat(card(tom).column()).isEqualTo(BoardColumn.LOOKING);
        assertThat(card(tom).listEnded()).as("it was taken back").isNull();
        assertThat(toSend(tom).sent().state()).isEqualTo(ShortlistState.WITHDRAWN);
    }

    @Test
    void isOverWhenTheMenteeHasAMentorOrHasLeft() {
        ShortlistId found = send(tom, ruth);
        PersonId ann = matching.mentee("Ann");
        send(ann, anjali);

        RequestId request = choosesAndAsks(tom, ruth);
        db.inTransaction(() -> matching.acceptance(ruth).accept(request));
        db.sql("UPDATE enrolment SET state = 'LEFT' WHERE person_id = '" + ann.value() + "'");
        matching.happens(
                matching.shortlistRound(),
                "left",
                new EnrolmentLeft(ann, null, matching.phase.id(), ann, Part.MENTEE));

        assertThat(see(tom, found).hasMentor()).isTrue();
        assertThat(db.ask("SELECT COUNT(*) FROM match_shortlist WHERE state = 'WITHDRAWN'"))
                .isEqualTo(2L);
        assertThat(((ShortlistClosed) last()).next()).isNull();
        assertThat(refusalOf(() -> send(tom, anjali))).isEqualTo("matching.rule.mentee-has-mentor");
    }

    @Test
    void goesToNobodyWhoWaitsForAnAnswerAndNamesNobodyWhoCannotBeAsked() {
        send(tom, ruth);
        choosesAndAsks(tom, ruth);
        PersonId ann = matching.mentee("Ann");
        matching.manages(anjali, ann);

        assertThat(refusalOf(() -> sendAfter(latest(tom), tom, anjali)))
                .isEqualTo("matching.rule.mentee-waits");
        assertThat(refusalOf(() -> send(ann, anjali)))
                .isEqualTo("matching.rule.shortlist-not-available");
        assertThat(refusalOf(() -> send(ann))).isEqualTo("matching.rule.shortlist-empty");
    }

    @Test
    void leavesToAnotherWhoStandsCloseToTheCoordinator() {
        PersonId report = matching.mentor("Report", 1, grace);
        PersonId close = matching.mentee("Close", grace);

        assertThat(toSend(tom).mentors())
                .filteredOn(ShortlistToSend.Option::forAnother)
                .extracting(one -> one.mentor().id(), ShortlistToSend.Option::suggested)
                .containsExactly(tuple(report, false));
        assertThat(refusalOf(() -> send(tom, report))).isEqualTo("matching.rule.own-circle");
        assertThat(refusalOf(() -> send(close, ruth))).isEqualTo("matching.rule.own-circle");
    }

    @Test
    void suggestsThoseWhoFitBestAndWhomNobodyKeepsApart() {
        matching.mentor("Paul", 1);
        matching.mentor("Linda", 1);
        db.inTransaction(
                () -> matching.arranging(grace).keepApart(matching.phase.id(), tom, ruth, "", 0));

        assertThat(toSend(tom).mentors())
                .hasSize(4)
                .filteredOn(ShortlistToSend.Option::suggested)
                .hasSize(3)
                .extracting(one -> one.mentor().id())
                .doesNotContain(ruth);
    }

    @Test
    void takesAsManyStatementsForManyAsForFew() {
        ShortlistId list = send(tom, ruth);
        int send = statementsToSend();
        int see = statementsToSee(list);
        for (int i = 0; i < 20; i++) {
            matching.mentor("M" + i, 1);
        }

        assertThat(statementsToSend()).isEqualTo(send).isLessThanOrEqualTo(8);
        assertThat(statementsToSee(list)).isEqualTo(see).isLessThanOrEqualTo(8);
    }

    private int statementsToSend() {
        var shortlisting = matching.shortlisting(grace);
        db.inTransaction(() -> shortlisting.toSend(matching.phase.id(), tom));
        return db.statementsOf(() -> shortlisting.toSend(matching.phase.id(), tom));
    }

    private int statementsToSee(ShortlistId list) {
        var shortlist = matching.shortlist(tom);
        db.inTransaction(() -> shortlist.see(list));
        return db.statementsOf(() -> shortlist.see(list));
    }

    @Test
    void isNotForPhasesWithoutShortlists() {
        db.sql("UPDATE phase SET shortlist = FALSE, self_select = TRUE");

        assertThat(refusalOf(() -> send(tom, ruth))).isEqualTo("matching.rule.phase-no-shortlist");
        notFound(() -> toSend(tom));
    }

    private ShortlistId send(PersonId mentee, PersonId... mentors) {
        return sendAfter(null, mentee, mentors);
    }

    private ShortlistId sendAfter(ShortlistId seen, PersonId mentee, PersonId... mentors) {
        return db.inTransaction(
                () ->
                        matching.shortlisting(grace)
                                .send(matching.phase.id(), mentee, Set.of(mentors), seen));
    }

    private ShortlistToSend toSend(PersonId mentee) {
        return db.inTransaction(
                () -> matching.shortlisting(grace).toSend(matching.phase.id(), mentee));
    }

    private ShortlistToSend toSendAs(PersonId caller) {
        return matching.shortlisting(caller).toSend(matching.phase.id(), tom);
    }

    private ShortlistId latest(PersonId mentee) {
        return toSend(mentee).sent().id();
    }

    private ShortlistToSee see(PersonId caller, ShortlistId list) {
        return db.inTransaction(() -> matching.shortlist(caller).see(list));
    }

    private FoundMentors found() {
        return matching.finding(tom).find(matching.phase.id(), MentorFilter.NONE, null);
    }

    private PersonId profile(PersonId mentee, PersonId mentor) {
        return db.inTransaction(
                () -> matching.finding(mentee).mentor(matching.phase.id(), mentor).card().id());
    }

    private void choose(PersonId mentee, PersonId mentor) {
        db.inTransaction(() -> matching.choosing(mentee).choose(matching.phase.id(), mentor));
    }

    private RequestId choosesAndAsks(PersonId mentee, PersonId mentor) {
        choose(mentee, mentor);
        return db.inTransaction(() -> matching.choosing(mentee).ask(matching.phase.id(), Map.of()));
    }

    private Card card(PersonId mentee) {
        return db.inTransaction(
                () ->
                        matching
                                .board(grace)
                                .mentees(matching.phase.id(), new Filter("", ""), null, null)
                                .page()
                                .items()
                                .stream()
                                .filter(one -> one.mentee().equals(mentee))
                                .findFirst()
                                .orElseThrow());
    }

    private Happened last() {
        return matching.fired.events().get(matching.fired.events().size() - 1);
    }

    private static void notFound(ThrowingCallable call) {
        assertThat(catchThrowableOfType(NotFound.class, call)).isNotNull();
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
