package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

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
                () -> matching.proposing(grace).propose(matching.phase.id(), Policy.BEST_TOTAL));
    }

    private Proposal propose() {
        return db.inTransaction(
                () -> matching.proposing(grace).propose(matching.phase.id(), Policy.BEST_TOTAL));
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
