package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Await;
import org.waymark.harness.Post;
import org.waymark.harness.Waymark;
import org.waymark.shared.Ids;

/**
 * Many messages wait, and while they are carried the mail server stops, or Waymark's own is killed.
 * All arrive; none twice, but the one that was in hand when Waymark was killed: that under its one
 * id.
 */
class WhenTheMailServerStops {

    @RegisterExtension static final Waymark waymark = new Waymark();

    /** 60; with the profile "faults" 1,000. */
    private static final int MESSAGES =
            "all".equals(System.getProperty("waymark.faults")) ? 1_000 : 60;

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String TO = "farah.siddiqui@northmoor.example";

    @AfterEach
    void theMailServerIsAsUsual() {
        waymark.mailServer().asUsual();
    }

    @Test
    @Timeout(900)
    void twiceEachMessageArrivesOnce() throws SQLException {
        var inHand = new AtomicInteger();
        waymark.mailServer()
                .inHand(
                        () -> {
                            int number = inHand.incrementAndGet();
                            if (number == MESSAGES / 3 || number == 2 * MESSAGES / 3) {
                                waymark.mailServer().goesAway();
                                throw new IllegalStateException("the mail server stops");
                            }
                        });
        List<String> ids = written();

        until("a third", () -> nobodyCanConnect(ids));
        assertThat(received(ids)).hasSizeLessThan(MESSAGES);
        waymark.mailServer().comesBack();
        waymark.itIsLaterBy(Duration.ofMinutes(2));
        until("two thirds", () -> inHand.get() >= 2 * MESSAGES / 3 && nobodyCanConnect(ids));
        assertThat(received(ids)).hasSizeLessThan(MESSAGES);
        waymark.mailServer().comesBack();
        waymark.itIsLaterBy(Duration.ofMinutes(10));
        until("all", () -> received(ids).size() == MESSAGES && count("SENT", ids) == MESSAGES);

        assertThat(received(ids).values()).containsOnly(1L);
    }

    @Test
    @Timeout(900)
    void asWaymarkIsKilledEachArrivesUnderItsOneId() throws SQLException, InterruptedException {
        var half = new CountDownLatch(1);
        var killed = new CountDownLatch(1);
        var inHand = new AtomicInteger();
        waymark.mailServer()
                .inHand(
                        () -> {
                            if (inHand.incrementAndGet() == MESSAGES / 2) {
                                half.countDown();
                                await(killed);
                            }
                        });
        List<String> ids = written();
        half.await();
        waymark.killServer();
        killed.countDown();
        waymark.mailServer().asUsual();
        assertThat(count("SENT", ids)).isLessThan(MESSAGES);
        waymark.startServer();
        waymark.itIsLaterBy(Duration.ofMinutes(6));
        until("all", () -> received(ids).size() == MESSAGES && count("SENT", ids) == MESSAGES);

        Map<String, Long> received = received(ids);
        assertThat(received).hasSize(MESSAGES);
        assertThat(received.values().stream().filter(times -> times > 1).toList())
                .as("the one that was in hand")
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(times -> times == 2);
        System.out.println("After kill -9, by how often each arrived: " + byTimes(received));
    }

    private static Map<Long, Long> byTimes(Map<String, Long> received) {
        return received.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void until(String what, Check holds) {
        Await.until(
                what,
                PATIENCE,
                () -> {
                    try {
                        return holds.holds() ? Optional.of(true) : Optional.empty();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Something that the database knows. */
    private interface Check {
        boolean holds() throws SQLException;
    }

    /** Each was tried, and is put off until later. */
    private static boolean nobodyCanConnect(List<String> ids) throws SQLException {
        return ask(
                        "select count(*) from outbox_message where state = 'WAITING' and attempts ="
                                + " 0 and id in ("
                                + quoted(ids)
                                + ")")
                == 0;
    }

    private static int count(String state, List<String> ids) throws SQLException {
        return ask(
                "select count(*) from outbox_message where state = '%s' and id in (%s)"
                        .formatted(state, quoted(ids)));
    }

    private static int ask(String query) throws SQLException {
        try (var connection = waymark.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
    }

    /** How often each of these has arrived, by its Message-ID. */
    private static Map<String, Long> received(List<String> ids) {
        return waymark.post().allTo(TO).stream()
                .map(Post::id)
                .filter(ids::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** All in one transaction, as when something happens to many. */
    private static List<String> written() throws SQLException {
        List<String> ids = Stream.generate(Ids::next).limit(MESSAGES).toList();
        var now = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
        String rows =
                ids.stream()
                        .map(
                                id ->
                                        "('%1$s', 'agree-sign', @to, '<%1$s@waymark>', '%2$s',"
                                                        .formatted(id, "/my/home.xhtml")
                                                + " concat('{\"partner\":\"', @to, '\"}'),"
                                                + " '%1$s', 'WAITING', 0, '%1$s')".formatted(now))
                        .collect(Collectors.joining(","));
        try (var connection = waymark.database().connect();
                var statement = connection.createStatement()) {
            statement.execute("set @to = (select id from person where email = '" + TO + "')");
            statement.execute(
                    "insert into outbox_message (id, message_key, person_id, mail_id, link,"
                            + " filled_in, written_at, state, attempts, next_attempt_at) values "
                            + rows);
        }
        return ids;
    }
}
