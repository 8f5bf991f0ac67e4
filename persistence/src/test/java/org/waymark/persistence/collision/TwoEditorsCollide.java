package org.waymark.persistence.collision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.collision.Document.Page;
import org.waymark.persistence.collision.Document.Scene;
import org.waymark.persistence.partnership.PairsAtWork;
import org.waymark.plan.CommentId;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveService;
import org.waymark.report.MenteeReportService;
import org.waymark.report.ReportCalendar;
import org.waymark.report.ReportId;
import org.waymark.report.ReportService;
import org.waymark.review.DecisionService;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewService;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.RuleBroken;

/**
 * Whoever was told that it is saved finds it saved; whoever wasn't is told so, finds the other's
 * text where they look again, and can save both. Nothing is ever written over in silence.
 */
class TwoEditorsCollide {
    private static final int TIMES =
            "all".equals(System.getProperty("waymark.faults")) ? 1_000 : 40;

    @RegisterExtension static final MariaDb db = new MariaDb();

    private final long seed = System.nanoTime() % 1_000_000;
    private final Random random = new Random(seed);
    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-15T09:00:00Z");
    private House one;
    private House other;
    private PairsAtWork pairs;

    /** What became of one saving: the words that are kept, or why they aren't. */
    private record Saved(String words, RuntimeException refusal) {
        boolean isKept() {
            return refusal == null;
        }
    }

    @BeforeEach
    void twoServers() {
        System.out.println("seed " + seed);
        pairs = new PairsAtWork(db, clock);
        one = pairs.house;
        other = new House(db, clock);
    }

    @Test
    void andNeitherWritesOverTheOtherInSilence() {
        int collisions = 0;
        while (collisions < TIMES) {
            PairsAtWork.Two pair = pairs.signed();
            clock.passesDays(12);
            one.as(null, () -> one.the(ReportCalendar.class).round(clock.instant()));
            for (Document document : Document.values()) {
                var scene = new Scene(one, pair, subject(document, pair), clock.instant());
                document.begin(scene);
                collide(document, scene, random.nextBoolean());
                collide(document, scene, random.nextBoolean());
                collisions += 2;
            }
        }
    }

    private String subject(Document document, PairsAtWork.Two pair) {
        return switch (document) {
            case REPORT -> report(pair);
            case REVIEW ->
                    one.as(pair.mentee(), () -> one.the(ReviewService.class).ask(pair.id()))
                            .value();
            default -> ObjectiveId.next().value();
        };
    }

    private static String report(PairsAtWork.Two pair) {
        return (String)
                db.ask("SELECT id FROM report WHERE partnership_id = '" + pair.id().value() + "'");
    }

    private void collide(Document document, Scene scene, boolean atOnce) {
        PersonId first = document.first(scene.pair());
        PersonId second = document.second(scene.pair());
        Page firsts = one.as(first, () -> document.read(one, scene));
        Page seconds = other.as(second, () -> document.read(other, scene));
        clock.passes(Duration.ofMillis(1));
        String words = "Words " + random.nextInt(1_000_000);
        List<Saved> saved =
                bothDo(
                        atOnce,
                        () -> save(one, first, firsts, words + " of the first"),
                        () -> save(other, second, seconds, words + " of the second"));

        String told = document + (atOnce ? " at once" : " one after the other") + ", seed " + seed;
        assertThat(saved.stream().filter(Saved::isKept)).as(told).hasSize(1);
        Saved kept = saved.stream().filter(Saved::isKept).findFirst().orElseThrow();
        Saved refused = saved.stream().filter(one -> !one.isKept()).findFirst().orElseThrow();
        assertThat(isOfTwo(refused.refusal())).as(told + " " + refused.refusal()).isTrue();

        boolean secondRefused = saved.get(1) == refused;
        PersonId again = secondRefused ? second : first;
        House house = secondRefused ? other : one;
        Page now = house.as(again, () -> document.read(house, scene));
        assertThat(now.text()).as(told).isEqualTo(kept.words());
        String both = kept.words() + " and " + refused.words();
        clock.passes(Duration.ofMillis(1));
        assertThat(save(house, again, now, both).isKept()).as(told).isTrue();
        assertThat(one.as(first, () -> document.read(one, scene)).text()).as(told).isEqualTo(both);
    }

    private static Saved save(House house, PersonId person, Page page, String words) {
        try {
            house.as(person, () -> page.save().accept(words));
            return new Saved(words, null);
        } catch (RuntimeException refused) {
            return new Saved(words, refused);
        }
    }

    /** What a page tells as changed meanwhile. */
    private static boolean isOfTwo(Throwable refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof ChangedMeanwhile
                    || cause instanceof OptimisticLockException
                    || cause instanceof RuleBroken rule
                            && rule.key().endsWith("changed-meanwhile")) {
                return true;
            }
        }
        return false;
    }

    private static List<Saved> bothDo(
            boolean atOnce,
            java.util.function.Supplier<Saved> first,
            java.util.function.Supplier<Saved> second) {
        if (!atOnce) {
            return List.of(first.get(), second.get());
        }
        var turn = new AtomicInteger();
        var saved = new Saved[2];
        TwoAtOnce.times(
                2,
                () -> {
                    int mine = turn.getAndIncrement();
                    saved[mine] = mine == 0 ? first.get() : second.get();
                    return null;
                });
        return List.of(saved);
    }

    @Test
    void andNobodySaysYesToAReportThatTheyHaveNotRead() {
        for (int time = 0; time < TIMES / 10; time++) {
            PairsAtWork.Two pair = pairs.signed();
            clock.passesDays(12);
            one.as(null, () -> one.the(ReportCalendar.class).round(clock.instant()));
            var scene = new Scene(one, pair, report(pair), clock.instant());
            one.as(pair.mentor(), () -> Document.REPORT.read(one, scene).save().accept("At first"));
            clock.passes(Duration.ofMillis(1));
            Page again = one.as(pair.mentor(), () -> Document.REPORT.read(one, scene));
            var id = new ReportId(scene.subject());
            String read =
                    other.as(
                            pair.mentee(),
                            () -> other.the(MenteeReportService.class).toLook(id).seen());

            List<Saved> saved =
                    bothDo(
                            random.nextBoolean(),
                            () -> save(one, pair.mentor(), again, "Later"),
                            () -> agree(pair, id, read));

            assertThat(saved.stream().filter(Saved::isKept)).as("seed " + seed).hasSize(1);
            String text = one.as(pair.mentor(), () -> Document.REPORT.read(one, scene)).text();
            assertThat(text).isEqualTo(saved.get(0).isKept() ? "Later" : "At first");
            assertThat(db.ask("SELECT sent_at FROM report WHERE id = '" + id.value() + "'") != null)
                    .isEqualTo(saved.get(1).isKept());
        }
    }

    private Saved agree(PairsAtWork.Two pair, ReportId id, String read) {
        try {
            other.as(pair.mentee(), () -> other.the(ReportService.class).agree(id, read));
            return new Saved("yes", null);
        } catch (RuntimeException refused) {
            return new Saved("yes", refused);
        }
    }

    @Test
    void andNobodyAgreesToADecisionThatTheyHaveNotRead() {
        for (int time = 0; time < TIMES / 10; time++) {
            PairsAtWork.Two pair = pairs.signed();
            var scene = new Scene(one, pair, subject(Document.REVIEW, pair), clock.instant());
            Document.REVIEW.begin(scene);
            one.as(pair.mentor(), () -> Document.REVIEW.read(one, scene).save().accept("At first"));
            Page again = one.as(pair.mentor(), () -> Document.REVIEW.read(one, scene));
            var id = new ReviewId(scene.subject());
            DecisionService deciding = other.the(DecisionService.class);
            long read = other.as(pair.mentee(), () -> deciding.together(id).version());

            List<Saved> saved =
                    bothDo(
                            random.nextBoolean(),
                            () -> save(one, pair.mentor(), again, "Later"),
                            () -> {
                                try {
                                    other.as(pair.mentee(), () -> deciding.agree(id, read));
                                    return new Saved("yes", null);
                                } catch (RuntimeException refused) {
                                    return new Saved("yes", refused);
                                }
                            });

            assertThat(saved.stream().filter(Saved::isKept)).as("seed " + seed).hasSize(1);
            String text = one.as(pair.mentor(), () -> Document.REVIEW.read(one, scene)).text();
            assertThat(text).isEqualTo(saved.get(0).isKept() ? "Later" : "At first");
        }
    }

    @Test
    void andEveryCommentIsKept() {
        PairsAtWork.Two pair = pairs.signed();
        var scene = new Scene(one, pair, ObjectiveId.next().value(), clock.instant());
        Document.OBJECTIVE.begin(scene);
        var id = new ObjectiveId(scene.subject());
        List<String> said = new ArrayList<>();
        for (int time = 0; time < TIMES / 10; time++) {
            String words = "Comment " + time;
            said.add(words + " in one window");
            said.add(words + " in another window");
            bothDo(
                    true,
                    () -> comment(one, pair.mentor(), id, words + " in one window"),
                    () -> comment(other, pair.mentor(), id, words + " in another window"));
        }
        assertThat(one.as(pair.mentor(), () -> one.the(ObjectiveService.class).open(id)).comments())
                .extracting(comment -> comment.words())
                .containsExactlyInAnyOrderElementsOf(said);
    }

    private static Saved comment(House house, PersonId person, ObjectiveId id, String words) {
        house.as(
                person,
                () -> house.the(ObjectiveService.class).comment(id, CommentId.next(), words));
        return new Saved(words, null);
    }
}
