package org.waymark.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.action.Action;
import org.waymark.action.ActionId;
import org.waymark.action.Doer;
import org.waymark.action.Origin;
import org.waymark.form.FormId;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Pairs;
import org.waymark.partnership.Partnership;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.plan.Comment;
import org.waymark.plan.CommentId;
import org.waymark.plan.Objective;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveState;
import org.waymark.plan.PlanLists;
import org.waymark.plan.StateChange;
import org.waymark.vault.SealedText;

class KeepingPlans {
    @RegisterExtension static final MariaDb db = new MariaDb();

    static final Instant NOW = Instant.parse("2026-10-07T09:00:00Z");
    static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    private final JpaObjectives objectives = db.make(JpaObjectives.class);
    private final JpaPlanLists lists = db.make(JpaPlanLists.class);
    private Partnership pair;
    private PairMember mentor;
    private PairMember mentee;
    private FormId form;

    @BeforeEach
    void anActivePair() {
        pair = Rows.anActivePair(db);
        mentor = Pairs.mentorOf(pair);
        mentee = Pairs.menteeOf(pair);
        form =
                new FormId(
                        (String)
                                db.ask(
                                        "SELECT id FROM form_version WHERE form_key ="
                                                + " 'development-plan'"));
    }

    static SealedText sealed(String text) {
        return new SealedText.Column()
                .convertToEntityAttribute(text.getBytes(StandardCharsets.UTF_8));
    }

    Objective set(String words, ObjectiveState state) {
        return db.inTransaction(
                () -> {
                    List<Objective> others = objectives.of(pair.id());
                    Objective objective =
                            Objective.set(
                                    ObjectiveId.next(),
                                    mentee,
                                    others.size(),
                                    others.size(),
                                    new Objective.Words(form, sealed(words), state, DUE, false),
                                    NOW);
                    objectives.add(objective);
                    objectives.add(new StateChange(objective));
                    return objective;
                });
    }

    @Test
    void showsThemInTheirOrderWithWhatWasSaidInOneStatement() {
        Objective first = set("first", ObjectiveState.UNDER_WAY);
        Objective second = set("second", ObjectiveState.NOT_STARTED);
        db.inTransaction(
                () -> {
                    objectives.add(
                            Comment.say(CommentId.next(), mentor, first, sealed("good"), NOW));
                    db.em()
                            .persist(
                                    Action.agreed(
                                            ActionId.next(),
                                            mentee,
                                            Origin.objective(second.id()),
                                            sealed("try"),
                                            Doer.MENTEE,
                                            DUE,
                                            DUE));
                });
        int statements =
                db.statementsOf(
                        () -> {
                            List<PlanLists.Line> plan = lists.of(pair.id());
                            assertThat(plan)
                                    .extracting(line -> line.objective().answers())
                                    .containsExactly(sealed("first"), sealed("second"));
                            assertThat(plan)
                                    .extracting(PlanLists.Line::comments)
                                    .containsExactly(1, 0);
                            assertThat(plan)
                                    .extracting(PlanLists.Line::openActions)
                                    .containsExactly(0, 1);
                        });
        assertThat(statements).isEqualTo(1);
    }

    @Test
    void keepsWhatWasSaidAndWhereItStoodInTheOrderOfTime() {
        Objective objective = set("words", ObjectiveState.NOT_STARTED);
        db.inTransaction(
                () -> {
                    Objective found = objectives.require(objective.id());
                    found.rewrite(
                            mentee,
                            found.version(),
                            new Objective.Words(
                                    form, sealed("more"), ObjectiveState.MET, null, true),
                            NOW.plusSeconds(60));
                    objectives.add(new StateChange(found));
                    objectives.add(
                            Comment.say(CommentId.next(), mentor, found, sealed("one"), NOW));
                    objectives.add(
                            Comment.say(
                                    CommentId.next(),
                                    mentor,
                                    found,
                                    sealed("two"),
                                    NOW.plusSeconds(1)));
                });
        db.inTransaction(
                () -> {
                    assertThat(lists.historyOf(objective.id()))
                            .extracting(StateChange::state)
                            .containsExactly(ObjectiveState.NOT_STARTED, ObjectiveState.MET);
                    assertThat(lists.commentsOn(objective.id()))
                            .extracting(Comment::words)
                            .containsExactly(sealed("one"), sealed("two"));
                });
    }

    @Test
    void countsForAReportWhereTheyStand() {
        set("a", ObjectiveState.MET);
        set("b", ObjectiveState.MET);
        set("c", ObjectiveState.LET_GO);
        assertThat(db.inTransaction(() -> lists.countByState(pair.id())))
                .containsOnly(
                        java.util.Map.entry(ObjectiveState.MET, 2),
                        java.util.Map.entry(ObjectiveState.LET_GO, 1));
    }
}
