package org.waymark.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.AccountService;
import org.waymark.access.Roles;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.rounds.Rounds;
import org.waymark.shared.Happened;
import org.waymark.shared.Ids;

/** What runs by the clock, as the container runs it. */
class TheRounds extends InTheContainer {
    @Inject Rounds rounds;
    @Inject ARound round;
    @Inject Standing standing;
    @Inject AccountService accounts;
    @Inject Event<Happened> happened;

    private final String name = "test-" + Ids.next();

    @AfterEach
    void rest() {
        round.rests();
    }

    @Test
    void goByTheClockAsTheSystem() {
        Queue<Set<String>> seen = new ConcurrentLinkedQueue<>();
        round.doesByTheClock(name, () -> seen.add(standing.roles()));

        Patience.until("the timer has gone it", () -> !seen.isEmpty());

        assertThat(seen.peek()).containsExactly(Roles.SYSTEM);
    }

    @Test
    void goAsTheSystemWhoeverSetsThemGoing() {
        var somebody = university.somebody();
        Queue<Set<String>> seen = new ConcurrentLinkedQueue<>();
        round.doesInThisThread(
                name,
                () -> {
                    seen.add(standing.roles());
                    accounts.open(Map.of(somebody, name), "a long enough password".toCharArray());
                });
        caller.becomes(somebody, Roles.STAFF);

        rounds.go();

        assertThat(seen).containsExactly(Set.of(Roles.SYSTEM));
        assertThat(standing.roles()).containsExactly(Roles.STAFF);
        assertThat(rows.count("SELECT COUNT(*) FROM account WHERE person_id = ?", somebody.value()))
                .isOne();
    }

    @Test
    void goOnceInAPeriod() {
        Queue<String> gone = new ConcurrentLinkedQueue<>();
        round.doesInThisThread(name, () -> gone.add(name));

        rounds.go();
        rounds.go();

        assertThat(gone).hasSize(1);
        assertThat(notes()).isOne();
    }

    @Test
    void leaveNothingBehindWhereOneFailsAndGoItAgain() {
        Pair pair = university.anActivePair();
        Runnable deed = () -> happened.fire(new PartnershipActivated(null, pair.id()));
        round.doesInThisThread(
                name,
                () -> {
                    deed.run();
                    throw new IllegalStateException("the round fails");
                });
        rounds.go();
        assertThat(trailOf(pair)).isZero();
        assertThat(notes()).isZero();

        round.doesInThisThread(name, deed);
        rounds.go();

        assertThat(trailOf(pair)).isOne();
        assertThat(notes()).isOne();
    }

    private long notes() {
        return rows.count("SELECT COUNT(*) FROM round_gone WHERE round = ?", name);
    }

    private long trailOf(Pair pair) {
        return rows.count("SELECT COUNT(*) FROM audit_entry WHERE about_id = ?", pair.id().value());
    }
}
