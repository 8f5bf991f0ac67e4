package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.Proposal;
import org.waymark.matching.Proposal.Pair;
import org.waymark.matching.assignment.Policy;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.scheme.SoftRule;
import org.waymark.scheme.Weight;
import org.waymark.scheme.Weights;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;

class ProposingMatches {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;
    private PersonId grace;
    private PersonId tom;
    private PersonId ann;
    private PersonId ruth;
    private PersonId david;

    @BeforeEach
    void twoMenteesAndTwoMentorsWithAPlaceEach() {
        matching = new AMatching(db);
        grace = matching.coordinator("Grace");
        tom = matching.assistedMentee("Tom");
        ann = matching.assistedMentee("Ann");
        ruth = matching.mentor("Ruth", 1);
        david = matching.mentor("David", 1);
    }

    @Test
    void matchesAsManyAsTheRulesAllow() {
        manages(ruth, tom);

        Proposal draft = propose();

        assertThat(draft.pairs())
                .extracting(pair -> pair.mentee().id(), pair -> pair.mentor().id())
                .containsExactlyInAnyOrder(tuple(tom, david), tuple(ann, ruth));
        assertThat(draft.results())
                .extracting(Proposal.Result::policy, Proposal.Result::matched)
                .contains(tuple(Policy.BEST_TOTAL, 2), tuple(Policy.BEST_FOR_THE_WORST_OFF, 2));
        assertThat(draft.unmatched()).isEmpty();
        assertThat(db.ask("SELECT COUNT(*) FROM match_offer")).isEqualTo(0L);
    }

    @Test
    void saysWhySomebodyStaysWithout() {
        manages(ruth, tom);
        manages(tom, david);

        assertThat(propose().unmatched())
                .extracting(one -> one.mentee().id(), Proposal.Unmatched::why)
                .containsExactly(tuple(tom, "line"));
        PersonId third = matching.assistedMentee("Third");
        PersonId fourth = matching.assistedMentee("Fourth");
        assertThat(propose().unmatched())
                .hasSize(2)
                .filteredOn(one -> !one.mentee().id().equals(tom))
                .extracting(Proposal.Unmatched::why)
                .containsOnly("full");
        assertThat(Set.of(third, fourth)).isNotEmpty();
    }

    @Test
    void leavesOutWhoHasNotAskedWhoWaitsAndWhomAPreferenceKeepsApart() {
        matching.mentee("Alone");
        db.sql(
                "INSERT INTO exclusion (enrolment_id, person_id, excluded_id) SELECT id, person_id,"
                        + " '%s' FROM enrolment WHERE person_id = '%s'"
                                .formatted(tom.value(), ruth.value()));
        assertThat(pairs(propose())).containsExactlyInAnyOrder(pair(tom, david), pair(ann, ruth));

        db.inTransaction(
                () -> matching.offering(grace).offer(matching.phase.id(), ann, david, null));

        Proposal draft = propose();
        assertThat(draft.mentees()).isEqualTo(1);
        assertThat(draft.pairs()).isEmpty();
        assertThat(draft.unmatched()).extracting(Proposal.Unmatched::why).containsExactly("rules");
    }

    @Test
    void keepsWhatCoordinatorsHaveSettled() {
        db.inTransaction(
                () ->
                        matching.arranging(grace)
                                .keepTogether(matching.phase.id(), tom, ruth, "", 0));
        assertThat(propose().pairs())
                .filteredOn(Pair::locked)
                .extracting(pair -> pair.mentee().id(), pair -> pair.mentor().id())
                .containsExactly(tuple(tom, ruth));

        db.inTransaction(
                () ->
                        matching.arranging(grace)
                                .keepApart(
                                        matching.phase.id(),
                                        tom,
                                        ruth,
                                        "",
                                        matching.board(grace)
                                                .mentee(matching.phase.id(), tom)
                                                .version()));
        assertThat(pairs(propose())).containsExactlyInAnyOrder(pair(tom, david), pair(ann, ruth));
    }

    @Test
    void tellsALockThatNoRuleAllowsAnyMore() {
        db.inTransaction(
                () ->
                        matching.arranging(grace)
                                .keepTogether(matching.phase.id(), tom, ruth, "", 0));
        manages(ruth, tom);
        db.sql(
                "UPDATE mentor_place SET places = 0 WHERE person_id = '%s'"
                        .formatted(david.value()));

        assertThat(propose().unmatched())
                .extracting(Proposal.Unmatched::why)
                .containsExactly("lock");
    }

    @Test
    void leavesTheCoordinatorsOwnReportingLineToAnother() {
        manages(grace, tom);

        assertThat(pairs(propose())).hasSize(1).noneMatch(key -> key.startsWith(tom.value()));
    }

    @Test
    void isOfferedWholeOrInPart() {
        Proposal draft = propose();
        String first = draft.pairs().get(0).key();

        int offered =
                db.inTransaction(
                        () -> matching.proposing(grace).release(draft, Set.of(first), null));

        assertThat(offered).isEqualTo(1);
        assertThat(db.ask("SELECT COUNT(*) FROM match_offer WHERE state = 'OPEN'")).isEqualTo(1L);
        assertThat(pairs(propose())).isEqualTo(Set.of(draft.pairs().get(1).key()));
        assertThat(
                        catchThrowableOfType(
                                        RuleBroken.class,
                                        () ->
                                                db.inTransaction(
                                                        () ->
                                                                matching.proposing(grace)
                                                                        .release(
                                                                                draft, Set.of(),
                                                                                null)))
                                .key())
                .isEqualTo("matching.rule.no-pair-chosen");
    }

    @Test
    void leavesOutWhatHasChangedSinceTheDraft() {
        Proposal draft = propose();
        PersonId taken = draft.pairs().get(0).mentee().id();
        db.sql(
                "UPDATE enrolment SET assisted = FALSE WHERE person_id = '%s'"
                        .formatted(taken.value()));

        int offered =
                db.inTransaction(
                        () -> matching.proposing(grace).release(draft, pairs(draft), null));

        assertThat(offered).isEqualTo(1);
    }

    @Test
    void isTriedByOtherWeightsAndSaysWhomTheyChange() {
        db.sql("DELETE FROM enrolment_fit");
        knows(tom, "TIME", "monday-lunch");
        knows(ruth, "TIME", "monday-lunch");
        knows(ann, "TIME", "friday-lunch");
        knows(david, "TIME", "friday-lunch");
        knows(tom, "TOPIC", "writing");
        knows(david, "TOPIC", "writing");
        knows(ann, "TOPIC", "leading");
        knows(ruth, "TOPIC", "leading");
        Weights onlyTime =
                new Weights(Map.of(SoftRule.GOALS, Weight.NOTHING, SoftRule.TIME, Weight.DOUBLE));
        assertThat(pairs(propose())).containsExactlyInAnyOrder(pair(tom, david), pair(ann, ruth));
        assertThat(propose().tries()).isFalse();

        Proposal tried = propose(onlyTime);

        assertThat(pairs(tried)).containsExactlyInAnyOrder(pair(tom, ruth), pair(ann, david));
        assertThat(tried.tries()).isTrue();
        assertThat(tried.changes())
                .extracting(
                        one -> one.mentee().id(), one -> one.before().id(), one -> one.after().id())
                .containsExactlyInAnyOrder(tuple(tom, david, ruth), tuple(ann, ruth, david));
        assertThat(pairs(propose())).containsExactlyInAnyOrder(pair(tom, david), pair(ann, ruth));
    }

    @Test
    void goesByTheWeightsOfThePhaseUnlessAnotherCoordinatorWasFaster() {
        Weights other = new Weights(Map.of(SoftRule.SITE, Weight.FOURFOLD));
        db.inTransaction(
                () ->
                        matching.weighing(grace)
                                .use(matching.phase.id(), other, Weights.NORMAL.text()));

        assertThat(propose().inUse()).isEqualTo(other);
        assertThat(propose().weights()).isEqualTo(other);
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () ->
                                                matching.weighing(grace)
                                                        .use(
                                                                matching.phase.id(),
                                                                Weights.NORMAL,
                                                                Weights.NORMAL.text())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private void knows(PersonId person, String kind, String answer) {
        db.sql(
                "INSERT IGNORE INTO enrolment_fit (enrolment_id, kind, answer) SELECT id, '%s', '%s' FROM enrolment WHERE person_id = '%s'"
                        .formatted(kind, answer, person.value()));
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimes() {
        propose();
        int few = statements();
        for (int i = 0; i < 30; i++) {
            matching.assistedMentee("E" + i);
            matching.mentor("R" + i, 1);
        }

        assertThat(few).isLessThanOrEqualTo(8);
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        return db.statementsOf(
                () ->
                        matching.proposing(grace)
                                .propose(matching.phase.id(), Policy.BEST_TOTAL, null));
    }

    private Proposal propose() {
        return propose(null);
    }

    private Proposal propose(Weights tried) {
        return db.inTransaction(
                () ->
                        matching.proposing(grace)
                                .propose(matching.phase.id(), Policy.BEST_TOTAL, tried));
    }

    private void manages(PersonId manager, PersonId person) {
        db.sql(
                "UPDATE post SET manager_id = '%s' WHERE person_id = '%s'"
                        .formatted(manager.value(), person.value()));
    }

    private static String pair(PersonId mentee, PersonId mentor) {
        return mentee.value() + ":" + mentor.value();
    }

    private static Set<String> pairs(Proposal draft) {
        return draft.pairs().stream().map(Pair::key).collect(Collectors.toSet());
    }
}
