package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.HardRules.Check;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.OfferAccepted;
import org.waymark.matching.OfferClosed;
import org.waymark.matching.OfferId;
import org.waymark.matching.OfferMade;
import org.waymark.matching.OfferState;
import org.waymark.matching.OfferToSee;
import org.waymark.matching.RequestId;
import org.waymark.matching.WhyNot;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.shared.AgainAfterDeadlock;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class OfferingAMatch {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId grace;
    private PersonId tom;
    private PersonId ruth;

    @BeforeEach
    void aPhaseWithACoordinator() {
        matching = new AMatching(db);
        grace = matching.coordinator("Grace");
        tom = matching.assistedMentee("Tom");
        ruth = matching.mentor("Ruth", 1);
    }

    @Test
    void holdsThePlaceAndAsksBoth() {
        offer(tom, ruth);

        PersonId other = matching.mentee("Other");
        assertThat(
                        db.inTransaction(
                                () ->
                                        matching.finding(other)
                                                .find(matching.phase.id(), MentorFilter.NONE, null)
                                                .mentors()))
                .isEmpty();
        OfferMade made = (OfferMade) last();
        assertThat(made.mentee()).isEqualTo(tom);
        assertThat(made.mentor()).isEqualTo(ruth);
        assertThat(made.replyBy()).isEqualTo("2026-10-29");
    }

    @Test
    void becomesAPartnershipWhenBothHaveSaidYes() {
        OfferId offer = offer(tom, ruth);

        assertThat(sayYes(ruth, offer)).isEmpty();
        assertThat(see(tom, offer).saidYes()).isFalse();
        assertThat(see(ruth, offer).saidYes()).isTrue();
        PartnershipId pair = sayYes(tom, offer).orElseThrow();

        assertThat(sayYes(tom, offer)).contains(pair);
        assertThat(see(ruth, offer).partnership()).isEqualTo(pair);
        assertThat(last()).isInstanceOf(PartnershipBegan.class);
        assertThat(matching.fired.events()).hasAtLeastOneElementOfType(OfferAccepted.class);
        assertThat(db.ask("SELECT place FROM partnership")).isEqualTo(1);
    }

    @Test
    void endsAlikeByANoFromEitherAndByNoReply() {
        matching.mentor("Second", 1);
        OfferId refused = offer(tom, ruth);
        sayYes(tom, refused);
        db.inTransaction(() -> matching.offered(ruth).sayNo(refused));
        OfferClosed byANo = (OfferClosed) last();

        assertThat(byANo.by()).isNull();
        assertThat(see(tom, refused).state()).isEqualTo(OfferState.CLOSED);
        assertThat(db.ask("SELECT COUNT(*) FROM match_offer WHERE mentee_yes_at IS NOT NULL"))
                .isEqualTo(0L);
        assertThat(refusalOf(() -> sayYes(tom, refused))).isEqualTo("matching.rule.offer-closed");

        PersonId ann = matching.assistedMentee("Ann");
        OfferId forgotten = offer(ann, ruth);
        matching.clock.passesDays(20);
        db.inTransaction(() -> matching.offerRound().round(matching.clock.instant()));

        assertThat(see(ann, forgotten).state()).isEqualTo(OfferState.CLOSED);
        assertThat(((OfferClosed) last()).next()).isEqualTo(byANo.next());
        offer(matching.assistedMentee("Ben"), ruth);
    }

    @Test
    void holdsNoPlaceForTwoWhomTheRecordsKeepApart() {
        PersonId ann = matching.assistedMentee("Ann");
        PersonId david = matching.mentor("David", 1);
        OfferId inOneLine = offer(tom, ruth);
        OfferId left = offer(ann, david);
        OfferId goesOn = offer(matching.assistedMentee("Ben"), matching.mentor("Sue", 1));
        matching.manages(ruth, tom);
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + ann.value() + "'");

        matching.imports(matching.offerRound());

        assertThat(see(tom, inOneLine).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(see(david, left).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(db.ask("SELECT id FROM match_offer WHERE state = 'OPEN'"))
                .isEqualTo(goesOn.value());
        assertThat(closedFor(tom).next()).isNotNull();
        assertThat(closedFor(ann).next()).as("who has left isn't told").isNull();
    }

    private OfferClosed closedFor(PersonId mentee) {
        return matching.fired.events().stream()
                .filter(OfferClosed.class::isInstance)
                .map(OfferClosed.class::cast)
                .filter(closed -> closed.mentee().equals(mentee))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isThereForTheTwoOnlyAndShowsNoProfileOnceItIsClosed() {
        OfferId offer = offer(tom, ruth);

        assertThat(see(ruth, offer).profile().text("develop")).isEqualTo("To lead a small team.");
        assertThat(see(ruth, offer).profile().has("purpose")).isFalse();
        assertThat(see(tom, offer).profile().text("statement")).isEqualTo("I listen first.");
        assertThatThrownBy(() -> see(grace, offer)).isInstanceOf(NotFound.class);
        db.inTransaction(() -> matching.offering(grace).takeBack(offer));
        assertThat(see(ruth, offer).form()).isNull();
        assertThat(see(ruth, offer).profile().has("develop")).isFalse();
    }

    @Test
    void isRefusedToWhoeverIsNotAskedToHelpOrCoordinatesElsewhere() {
        PersonId alone = matching.mentee("Alone");
        PersonId stranger = matching.people.person("Stranger", "X");

        assertThat(refusalOf(() -> offer(alone, ruth))).isEqualTo("matching.rule.not-assisted");
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () ->
                                                matching.offering(stranger)
                                                        .offer(
                                                                matching.phase.id(),
                                                                tom,
                                                                ruth,
                                                                null)))
                .isInstanceOf(NotFound.class);
        offer(tom, ruth);
        PersonId david = matching.mentor("David", 1);
        assertThat(refusalOf(() -> offer(tom, david))).isEqualTo("matching.rule.mentee-waits");
    }

    @Test
    void isRefusedInTheCoordinatorsOwnReportingLine() {
        PersonId report = matching.mentor("Report", 1, grace);

        assertThat(refusalOf(() -> offer(tom, report))).isEqualTo("matching.rule.own-circle");
        assertThat(refusalOf(() -> whyNot(tom, report))).isEqualTo("matching.rule.own-circle");
    }

    @Test
    void asksForAReasonWhereASoftRuleIsBroken() {
        OfferId first = offer(tom, ruth);
        db.inTransaction(() -> matching.offered(tom).sayNo(first));

        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> offer(tom, ruth));
        assertThat(refused.key()).isEqualTo("matching.rule.although");
        assertThat(refused.field()).isEqualTo("although");
        db.inTransaction(
                () ->
                        matching.offering(grace)
                                .offer(matching.phase.id(), tom, ruth, "Both have asked for it."));
        assertThat(whyNot(tom, ruth).offer().although()).isEqualTo("Both have asked for it.");
    }

    @Test
    void tellsEveryRuleAndNeverWhosePreferenceItIs() {
        db.sql(
                "INSERT INTO exclusion (enrolment_id, person_id, excluded_id) SELECT id, person_id,"
                        + " '%s' FROM enrolment WHERE person_id = '%s'"
                                .formatted(tom.value(), ruth.value()));

        WhyNot told = whyNot(tom, ruth);

        assertThat(told.isPossible()).isFalse();
        assertThat(told.rules())
                .contains(new Check("preference", false), new Check("place", true))
                .filteredOn(check -> !check.holds())
                .hasSize(1);
        assertThat(told.soft()).extracting("key").contains("goals-all");
    }

    @Test
    void asksTheDatabaseAtMostEightTimes() {
        whyNot(tom, ruth);

        assertThat(
                        db.statementsOf(
                                () ->
                                        matching.offering(grace)
                                                .whyNot(matching.phase.id(), tom, ruth)))
                .isLessThanOrEqualTo(8);
        OfferId offer = offer(tom, ruth);
        see(tom, offer);
        assertThat(db.statementsOf(() -> matching.offered(tom).see(offer))).isLessThanOrEqualTo(8);
        assertThat(db.statementsOf(() -> matching.offered(ruth).see(offer))).isLessThanOrEqualTo(8);
    }

    @Test
    void neverSellsAPlaceTwiceToAnOfferAndARequest() {
        PersonId asking = matching.mentee("Asking");
        db.inTransaction(() -> matching.choosing(asking).choose(matching.phase.id(), ruth));
        RequestId request =
                db.inTransaction(
                        () -> matching.choosing(asking).ask(matching.phase.id(), Map.of()));
        var turn = new AtomicInteger();

        List<String> results =
                TwoAtOnce.times(
                        2,
                        () ->
                                turn.getAndIncrement() == 0
                                        ? tried(() -> offer(tom, ruth))
                                        : tried(
                                                () ->
                                                        db.inTransaction(
                                                                () ->
                                                                        matching.acceptance(ruth)
                                                                                .accept(request))));

        assertThat(results).containsOnlyOnce("done");
        assertThat(
                        db.ask(
                                "SELECT (SELECT COUNT(*) FROM partnership) + (SELECT COUNT(*) FROM"
                                        + " match_offer WHERE state = 'OPEN')"))
                .isEqualTo(1L);
    }

    @Test
    void givesOneMenteeOneMatchHoweverManyCoordinatorsOffer() {
        var mentors = List.of(ruth, matching.mentor("A", 1), matching.mentor("B", 1)).iterator();

        List<String> results =
                TwoAtOnce.times(
                        3,
                        () -> {
                            PersonId mentor;
                            synchronized (mentors) {
                                mentor = mentors.next();
                            }
                            return tried(() -> offer(tom, mentor));
                        });

        assertThat(results)
                .containsExactlyInAnyOrder(
                        "done", "matching.rule.mentee-waits", "matching.rule.mentee-waits");
    }

    @Test
    void endsWhenTheMenteeHasFoundAMentorByAskingOne() {
        PersonId david = matching.mentor("David", 1);
        db.inTransaction(() -> matching.choosing(tom).choose(matching.phase.id(), david));
        OfferId offer = offer(tom, ruth);
        RequestId request =
                db.inTransaction(() -> matching.choosing(tom).ask(matching.phase.id(), Map.of()));

        db.inTransaction(() -> matching.acceptance(david).accept(request));

        assertThat(see(ruth, offer).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(matching.fired.events()).hasAtLeastOneElementOfType(OfferClosed.class);
    }

    private String tried(Runnable work) {
        try {
            AgainAfterDeadlock.does(
                    () -> {
                        work.run();
                        return null;
                    });
            return "done";
        } catch (RuleBroken told) {
            return told.key();
        }
    }

    private OfferId offer(PersonId mentee, PersonId mentor) {
        return db.inTransaction(
                () -> matching.offering(grace).offer(matching.phase.id(), mentee, mentor, null));
    }

    private Optional<PartnershipId> sayYes(PersonId person, OfferId offer) {
        return db.inTransaction(() -> matching.offered(person).sayYes(offer));
    }

    private OfferToSee see(PersonId person, OfferId offer) {
        return db.inTransaction(() -> matching.offered(person).see(offer));
    }

    private WhyNot whyNot(PersonId mentee, PersonId mentor) {
        return db.inTransaction(
                () -> matching.offering(grace).whyNot(matching.phase.id(), mentee, mentor));
    }

    private Happened last() {
        List<Happened> events = matching.fired.events();
        return events.get(events.size() - 1);
    }

    private static String refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(RuleBroken.class, call).key();
    }
}
