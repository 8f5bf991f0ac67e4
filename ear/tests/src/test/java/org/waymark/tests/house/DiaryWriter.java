package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.waymark.harness.Answer;
import org.waymark.harness.Await;
import org.waymark.harness.Caller;
import org.waymark.harness.Newcomer;
import org.waymark.harness.TwoServers;

/**
 * Somebody who writes one entry of their learning diary after the other, and presses the button
 * again where no answer comes, as people do.
 */
final class DiaryWriter {

    /** Quicker than anybody, and still two servers on a small machine have time to start. */
    private static final Duration THINKS = Duration.ofSeconds(4);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final TwoServers two;
    private final String name;
    private final Caller caller;

    /** Ids of the entries that were said to be saved, with their titles. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Queue<String> signedOutAt = new ConcurrentLinkedQueue<>();
    private final AtomicInteger again = new AtomicInteger();
    private final Thread thread;
    private volatile String last;
    private volatile boolean ended;

    DiaryWriter(TwoServers two, String name) {
        this.two = two;
        this.name = Newcomer.called(two.database(), name);
        this.caller = two.caller(this.name);
        this.thread = new Thread(this::write, name);
    }

    void begins() {
        thread.start();
    }

    int count() {
        return acknowledged.size();
    }

    int pressedAgain() {
        return again.get();
    }

    void hasWritten(int entries) {
        Await.until(
                name + " has written " + entries + " entries, signed out at " + signedOutAt,
                PATIENCE,
                () -> count() >= entries ? Optional.of(true) : Optional.empty());
    }

    void ends() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        for (int number = 1; !ended; number++) {
            var title = name + " " + number;
            var page = untilAnswered(() -> caller.get("/my/portfolio/write.xhtml"), "write.xhtml");
            if (page.isEmpty()) return;
            var id = page.get().page().selectFirst("[name=fresh]").val();
            var entries = Map.of("Title", title, "What you write", "What " + name + " learnt.");
            var saved =
                    untilAnswered(
                            () -> caller.submit(page.get(), "Save the entry", entries),
                            "entry.xhtml");
            if (saved.isEmpty()) return;
            assertThat(saved.get().page().text()).contains(title);
            acknowledged.put(id, title);
            last = id;
            LockSupport.parkNanos(THINKS.toNanos());
        }
    }

    /** The page that was to come; nothing once this is over. */
    private Optional<Answer> untilAnswered(Ask ask, String page) {
        for (int time = 0; !ended; time++) {
            if (time > 0) {
                again.incrementAndGet();
                LockSupport.parkNanos(THINKS.toNanos());
            }
            try {
                var answer = ask.ask();
                var path = answer.address().getPath();
                if (path.endsWith("/sign-in.xhtml"))
                    signedOutAt.add(String.valueOf(answer.address()));
                if (answer.status() == 200 && path.endsWith(page)) return Optional.of(answer);
            } catch (UncheckedIOException | AssertionError theServerIsGone) {
                Thread.onSpinWait();
            }
        }
        return Optional.empty();
    }

    /** How many those are. */
    int mustFindAllThatWasAcknowledged() throws SQLException {
        assertThat(signedOutAt).as(name).isEmpty();
        assertThat(inTheDatabase()).as(name).containsAll(acknowledged.keySet());
        assertThat(caller.get("/my/portfolio/entry.xhtml?id=" + last).page().text())
                .contains(acknowledged.get(last));
        assertThat(caller.cookies())
                .as("no server remembers anybody")
                .contains("WAYMARK")
                .doesNotContain("WAYMARK-SERVER");
        return count();
    }

    private Set<String> inTheDatabase() throws SQLException {
        try (var connection = two.database().connect();
                var query =
                        connection.prepareStatement(
                                "select e.id from portfolio_diary_entry e join account a on"
                                        + " a.person_id = e.owner_id where a.login_name = ?")) {
            query.setString(1, name);
            var ids = new HashSet<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    private interface Ask {
        Answer ask();
    }
}
