package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.enrolment.Enrolment;
import org.waymark.matching.Choices;
import org.waymark.matching.DeclineReason;
import org.waymark.matching.FoundMentors;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.MentorSearch;
import org.waymark.matching.MoreAsked;
import org.waymark.matching.NextStep;
import org.waymark.matching.RequestDeclined;
import org.waymark.matching.RequestExpired;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestMade;
import org.waymark.matching.RequestState;
import org.waymark.matching.RequestToSee;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class FindingAMentor {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId head;
    private PersonId mentee;
    private PersonId ruth;
    private PersonId david;

    @BeforeEach
    void aPhaseWithTwoMentors() {
        matching = new AMatching(db);
        head = matching.mentor("Head", 2);
        PersonId manager = matching.mentor("Manager", 2, head);
        mentee = matching.mentee("Tom", manager);
        ruth = matching.mentor("Ruth", 1);
        david = matching.mentor("David", 4);
    }

    @Test
    void neverShowsAnybodyOfTheOwnReportingLine() {
        matching.mentor("Junior", 2, mentee);

        assertThat(found()).containsExactlyInAnyOrder(ruth, david);
        assertThat(refusalOf(() -> choose(head))).isEqualTo("matching.rule.reporting-line");
        catchThrowableOfType(
                NotFound.class,
                () ->
                        db.inTransaction(
                                () -> matching.finding(mentee).mentor(matching.phase.id(), head)));
    }

    @Test
    void neverShowsWhoIsFullOrPausedOrExcludedOrWaitsForAYes() {
        matching.enrol(AnEnrolment.ofMentor(matching.phase, matching.people.person("New", "X"), 1));
        PersonId paused = matching.people.person("Paused", "X");
        Enrolment pausing = AnEnrolment.ofApprovedMentor(matching.phase, paused, 1);
        pausing.pause();
        matching.enrol(pausing);
        PersonId excluding = matching.people.person("Excluding", "X");
        Enrolment withExclusion = AnEnrolment.ofApprovedMentor(matching.phase, excluding, 1);
        matching.enrol(withExclusion);
        db.inTransaction(
                () ->
                        db.make(JpaEnrolments.class)
                                .exclude(withExclusion.id(), excluding, List.of(mentee)));
        PersonId other = matching.mentee("Other");
        accepted(other, ruth);

        assertThat(found()).containsExactly(david);
        assertThat(refusalOf(() -> choose(paused))).isEqualTo("matching.rule.not-available");
        assertThat(refusalOf(() -> choose(excluding))).isEqualTo("matching.rule.not-available");
        assertThat(refusalOf(() -> choose(ruth))).isEqualTo("matching.rule.not-available");
    }

    @Test
    void keepsAListInOrderAndAsksOneAtATime() {
        PersonId third = matching.mentor("Third", 1);
        PersonId fourth = matching.mentor("Fourth", 1);
        choose(ruth);
        choose(david);
        choose(david);
        choose(third);
        assertThat(refusalOf(() -> choose(fourth))).isEqualTo("matching.rule.list-full");
        moveUp(david);
        assertThat(choices().all())
                .extracting(choice -> choice.mentor().id())
                .containsExactly(david, ruth, third);

        ask("");

        assertThat(choices().open().orElseThrow().mentor().id()).isEqualTo(david);
        assertThat(refusalOf(() -> ask(""))).isEqualTo("matching.rule.one-at-a-time");
        assertThat(matching.fired.events()).hasSize(1).first().isInstanceOf(RequestMade.class);
        catchThrowableOfType(NotFound.class, () -> see(ruth, requestTo(ruth)));
    }

    @Test
    void showsTheMentorWhatTheMenteeWroteAndNoPurpose() {
        choose(ruth);
        ask("I lead a module for the first time.");

        RequestToSee seen = see(ruth, requestTo(ruth));

        assertThat(seen.note()).isEqualTo("I lead a module for the first time.");
        assertThat(seen.profile().text("develop")).isEqualTo("To lead a small team.");
        assertThat(seen.form().question("purpose")).isEmpty();
        assertThat(seen.profile().has("purpose")).isFalse();
        assertThat(seen.replyBy()).isEqualTo("2026-10-29");
        assertThat(seen.reasons()).extracting("key").contains("outside-line", "goals-all");
        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM match_request WHERE note LIKE '%module for"
                                        + " the first%'"))
                .isEqualTo(0L);
    }

    @Test
    void theMentorCanAskForMoreAndTheMenteeAnswers() {
        choose(ruth);
        ask("");
        RequestId request = requestTo(ruth);

        db.inTransaction(() -> matching.answering(ruth).askMore(request, "When do you start?"));
        assertThat(see(mentee, request).questionWaits()).isTrue();
        db.inTransaction(() -> matching.answering(mentee).answer(request, "In January."));

        assertThat(see(ruth, request).conversation())
                .extracting(RequestToSee.Line::mine, RequestToSee.Line::words)
                .containsExactly(tuple(true, "When do you start?"), tuple(false, "In January."));
        assertThat(last()).isNotInstanceOf(MoreAsked.class);
    }

    @Test
    void aNoAsksTheNextByItselfAndForgetsTheWords() {
        choose(ruth);
        choose(david);
        ask("marked sentence");
        RequestId toRuth = requestTo(ruth);

        db.inTransaction(() -> matching.answering(ruth).decline(toRuth, DeclineReason.NO_TIME));

        assertThat(((RequestDeclined) last()).next()).isEqualTo(NextStep.NEXT_ASKED);
        assertThat(choices().open().orElseThrow().mentor().id()).isEqualTo(david);
        assertThat(see(ruth, toRuth).note()).isEmpty();
        assertThat(see(ruth, toRuth).profile().isEmpty()).isTrue();
        assertThat(found()).doesNotContain(ruth);
    }

    @Test
    void theCoordinatorSeesWhoAskedWhomAndWhyNot() {
        choose(ruth);
        choose(david);
        ask("marked sentence");
        RequestId toRuth = requestTo(ruth);
        db.inTransaction(() -> matching.answering(ruth).decline(toRuth, DeclineReason.TOO_CLOSE));

        var lists = db.make(JpaMatchingLists.class);
        db.inTransaction(
                () -> {
                    var first = lists.asked(matching.phase.id(), null, 1);
                    assertThat(first.items())
                            .extracting("state")
                            .containsExactly(RequestState.OPEN);
                    var second = lists.asked(matching.phase.id(), new RequestId(first.next()), 1);
                    assertThat(second.items())
                            .extracting("mentorName", "why")
                            .containsExactly(tuple("Ruth Mentor", DeclineReason.TOO_CLOSE));
                    assertThat(second.hasMore()).isFalse();
                });
    }

    @Test
    void noReplyInTimeAsksTheNextWithoutAMark() {
        choose(ruth);
        choose(david);
        ask("");
        matching.clock.passesDays(15);

        db.inTransaction(() -> matching.round().round(matching.clock.instant()));

        assertThat(choices().open().orElseThrow().mentor().id()).isEqualTo(david);
        assertThat(matching.fired.events())
                .filteredOn(RequestExpired.class::isInstance)
                .extracting(event -> ((RequestExpired) event).next())
                .containsExactly(NextStep.NEXT_ASKED);
        assertThat(found()).as("can be asked again").contains(ruth);
    }

    @Test
    void aYesMakesThePairAndTakesBackTheRest() {
        choose(ruth);
        choose(david);
        ask("Dear Ruth");
        RequestId request = requestTo(ruth);
        RequestId toDavid = requestTo(david);

        PartnershipId pair = db.inTransaction(() -> matching.acceptance(ruth).accept(request));

        assertThat(db.inTransaction(() -> matching.acceptance(ruth).accept(request)))
                .as("twice is fine")
                .isEqualTo(pair);
        assertThat(see(mentee, request).state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(see(ruth, request).note())
                .as("goes on under the pair's key")
                .isEqualTo("Dear Ruth");
        assertThat(choices().isEmpty()).isTrue();
        assertThat(found()).isEmpty();
        assertThat(last()).isEqualTo(new PartnershipBegan(ruth, pair));
        catchThrowableOfType(NotFound.class, () -> see(david, toDavid));
        assertThat(refusalOf(() -> choose(david))).isEqualTo("matching.rule.has-mentor");
    }

    @Test
    void hidesWhatTheTwoWroteFromAMentorWhoHasBecomeTheManager() {
        choose(ruth);
        ask("Dear Ruth");
        RequestId request = requestTo(ruth);
        db.inTransaction(() -> matching.acceptance(ruth).accept(request));
        db.sql("UPDATE partnership SET line_since = '2026-12-01', line_above = 'MENTOR'");

        assertThat(see(ruth, request).note()).isEmpty();
        assertThat(see(ruth, request).profile().isEmpty()).isTrue();
        assertThat(see(mentee, request).note()).isEqualTo("Dear Ruth");
    }

    @Test
    void warnsWhereTheMentorsManagerIsInTheMenteesLine() {
        PersonId colleague = matching.mentor("Colleague", 1, head);
        choose(colleague);
        choose(david);

        assertThat(choices().all())
                .extracting(Choices.Choice::sharedLine)
                .containsExactly(true, false);
        ask("");
        assertThat(see(colleague, requestTo(colleague)).sharedLine()).isTrue();
    }

    @Test
    void isSeenByTheTwoOnly() {
        choose(ruth);
        ask("");
        RequestId request = requestTo(ruth);

        assertThat(catchThrowableOfType(NotFound.class, () -> see(david, request))).isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> see(head, request))).isNotNull();
        assertThat(
                        catchThrowableOfType(
                                NotFound.class,
                                () ->
                                        db.inTransaction(
                                                () -> matching.acceptance(david).accept(request))))
                .isNotNull();
    }

    @Test
    void isPaged() {
        for (int i = 0; i < 15; i++) {
            matching.mentor("M" + i, 1);
        }
        FoundMentors first = find(MentorFilter.NONE, null);
        assertThat(first.count()).isEqualTo(17);
        assertThat(first.mentors()).hasSize(12);
        FoundMentors second = find(MentorFilter.NONE, first.next());
        assertThat(second.mentors()).hasSize(5);
        assertThat(second.next()).isNull();
    }

    @Test
    void needsAsManyStatementsHoweverManyThereAre() {
        choose(ruth);
        choose(david);
        int few = statements();
        for (int i = 0; i < 40; i++) {
            matching.mentor("M" + i, 1);
        }

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
        var choosing = matching.choosing(mentee);
        assertThat(db.statementsOf(() -> choosing.choices(matching.phase.id())))
                .isLessThanOrEqualTo(8);
        ask("A note");
        var answering = matching.answering(ruth);
        RequestId request = requestTo(ruth);
        db.inTransaction(() -> answering.see(request));
        assertThat(db.statementsOf(() -> answering.see(request))).isLessThanOrEqualTo(8);
    }

    private int statements() {
        var finding = matching.finding(mentee);
        db.inTransaction(() -> finding.find(matching.phase.id(), MentorFilter.NONE, null));
        return db.statementsOf(() -> finding.find(matching.phase.id(), MentorFilter.NONE, null));
    }

    private FoundMentors find(MentorFilter filter, MentorSearch.Last after) {
        return db.inTransaction(
                () -> matching.finding(mentee).find(matching.phase.id(), filter, after));
    }

    private List<PersonId> found() {
        return find(MentorFilter.NONE, null).mentors().stream()
                .map(mentor -> mentor.card().id())
                .toList();
    }

    private void choose(PersonId mentor) {
        db.inTransaction(() -> matching.choosing(mentee).choose(matching.phase.id(), mentor));
    }

    private void moveUp(PersonId mentor) {
        RequestId request = requestTo(mentor);
        db.inTransaction(() -> matching.choosing(mentee).moveUp(request));
    }

    private Choices choices() {
        return db.inTransaction(() -> matching.choosing(mentee).choices(matching.phase.id()));
    }

    private RequestId requestTo(PersonId mentor) {
        return choices().all().stream()
                .filter(choice -> choice.mentor().id().equals(mentor))
                .findFirst()
                .orElseThrow()
                .request();
    }

    private void ask(String note) {
        Map<RequestId, String> notes =
                choices().isEmpty() ? Map.of() : Map.of(choices().all().get(0).request(), note);
        db.inTransaction(() -> matching.choosing(mentee).ask(matching.phase.id(), notes));
    }

    private RequestToSee see(PersonId person, RequestId request) {
        return db.inTransaction(() -> matching.answering(person).see(request));
    }

    private void accepted(PersonId ofMentee, PersonId byMentor) {
        db.inTransaction(() -> matching.choosing(ofMentee).choose(matching.phase.id(), byMentor));
        RequestId request =
                db.inTransaction(
                        () -> matching.choosing(ofMentee).ask(matching.phase.id(), Map.of()));
        db.inTransaction(() -> matching.acceptance(byMentor).accept(request));
    }

    private Happened last() {
        List<Happened> events = matching.fired.events();
        return events.get(events.size() - 1);
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
