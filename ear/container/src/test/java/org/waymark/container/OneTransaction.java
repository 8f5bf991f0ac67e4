package org.waymark.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Roles;
import org.waymark.ending.EndingService;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;

/**
 * A deed and all that follows from it stand together or not at all. The deed is the beginning of a
 * pair's last weeks: it changes the partnership, makes a list, mails both, gives both something to
 * do, and is noted in the trail.
 */
class OneTransaction extends InTheContainer {
    /** How the pair stands, and how many rows tell of its last weeks. */
    private record Trace(long windingDown, long list, long mails, long tasks, long trail) {}

    private static final Trace NOTHING = new Trace(0, 0, 0, 0, 0);
    private static final Trace ALL = new Trace(1, 8, 2, 2, 2);

    @Inject EndingService endings;
    @Inject LastObserver last;
    @Inject Nested nested;

    private Pair pair;

    @BeforeEach
    void aPair() {
        pair = university.anActivePair();
        caller.becomes(pair.mentee(), Roles.STAFF);
    }

    @Test
    void holdsTheDeedItsMailsItsTasksAndItsTrail() {
        endings.begin(pair.id());

        assertThat(trace()).isEqualTo(ALL);
    }

    @Test
    void isSeenByNobodyBeforeItEnds() {
        var seen = new AtomicReference<Trace>();
        // Another thread is in no transaction.
        last.does(() -> seen.set(CompletableFuture.supplyAsync(this::trace).join()));

        endings.begin(pair.id());

        assertThat(seen).hasValue(NOTHING);
    }

    @Test
    void isTakenBackByARefusal() {
        for (var refusal :
                List.of(
                        new RuleBroken("test.rule.no"),
                        new RulesBroken(List.of()),
                        new NotFound(),
                        new ChangedMeanwhile())) {
            last.does(
                    () -> {
                        throw refusal;
                    });

            assertThatThrownBy(() -> endings.begin(pair.id())).hasSameClassAs(refusal);
            assertThat(trace()).as("after %s", refusal).isEqualTo(NOTHING);
        }
    }

    @Test
    void isTakenBackByTheRefusalOfANestedService() {
        last.does(() -> nested.refuses(new RuleBroken("test.rule.no")));

        assertThatThrownBy(() -> endings.begin(pair.id())).isInstanceOf(RuleBroken.class);
        assertThat(trace()).isEqualTo(NOTHING);
    }

    @Test
    void isTakenBackEvenIfWhoeverCalledTheNestedServiceGoesOn() {
        last.does(
                () -> {
                    try {
                        nested.refuses(new RuleBroken("test.rule.no"));
                    } catch (RuleBroken overheard) {
                        assertThat(overheard.key()).isEqualTo("test.rule.no");
                    }
                });

        endings.begin(pair.id());

        assertThat(trace()).isEqualTo(NOTHING);
    }

    @Test
    void isTakenBackByAnError() {
        last.does(
                () -> {
                    throw new IllegalStateException("an error of the program");
                });

        assertThatThrownBy(() -> endings.begin(pair.id())).isInstanceOf(EJBException.class);
        assertThat(trace()).isEqualTo(NOTHING);
    }

    private Trace trace() {
        String id = pair.id().value();
        return new Trace(
                rows.count(
                        "SELECT COUNT(*) FROM partnership WHERE id = ? AND state = 'WINDING_DOWN'",
                        id),
                rows.count("SELECT COUNT(*) FROM wind_down_task WHERE partnership_id = ?", id),
                rows.count(
                        "SELECT COUNT(*) FROM outbox_message WHERE link LIKE CONCAT('%', ?)", id),
                rows.count("SELECT COUNT(*) FROM waiting_item WHERE partnership_id = ?", id),
                rows.count("SELECT COUNT(*) FROM audit_entry WHERE about_id = ?", id));
    }
}
