package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.harness.Await;
import org.waymark.harness.Post;
import org.waymark.harness.TwoServers;
import org.waymark.shared.Ids;

/** A few messages a second that wait to be mailed, for whichever server takes them. */
final class MailWithoutEnd {

    static final String KEY = "agree-sign";

    private static final String TO = "amara.okafor@northmoor.example";
    private static final Duration PAUSE = Duration.ofMillis(300);

    /** A server that died in the middle of sending keeps its messages for so long. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration PATIENCE = LEASE.multipliedBy(2);

    private final TwoServers two;
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::write, "mail-without-end");
    private volatile boolean resting;
    private volatile boolean ended;

    MailWithoutEnd(TwoServers two) {
        this.two = two;
    }

    void begins() {
        thread.start();
    }

    int count() {
        return written.size();
    }

    /**
     * Nobody is in the middle of sending, so that a clock that is moved makes no server believe
     * that another has given up.
     */
    void rests() {
        resting = true;
        Await.until(
                "nobody mails", PATIENCE, () -> isQuiet() ? Optional.of(true) : Optional.empty());
    }

    void goesOn() {
        resting = false;
    }

    /** What still waits was taken by a server that has died. */
    private boolean isQuiet() {
        try (var connection = two.database().connect();
                var query =
                        connection.prepareStatement(
                                """
                                select count(*) from outbox_message where state = 'WAITING'
                                and message_key = ? and next_attempt_at not between ? and ?
                                """)) {
            query.setString(1, KEY);
            query.setObject(2, utc(two.now()));
            query.setObject(3, utc(two.now().plus(LEASE).minusSeconds(60)));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1) == 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private void write() {
        try (var connection = two.database().connect();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into outbox_message (id, message_key, person_id, mail_id,
                                    link, filled_in, written_at, state, attempts, next_attempt_at)
                                select ?, ?, id, ?, '/my/home.xhtml',
                                    concat('{"partner":"', id, '"}'), ?, 'WAITING', 0, ?
                                from person where email = ?
                                """)) {
            while (!ended) {
                LockSupport.parkNanos(PAUSE.toNanos());
                if (resting) continue;
                var id = Ids.next();
                var now = utc(two.now());
                insert.setString(1, id);
                insert.setString(2, KEY);
                insert.setString(3, "<" + id + "@waymark>");
                insert.setObject(4, now);
                insert.setObject(5, now);
                insert.setString(6, TO);
                insert.executeUpdate();
                written.add(id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A server that dies between mailing a message and noting that leaves one to be mailed again,
     * under its old id: readers' programs show it once.
     *
     * @return how many that were
     */
    int mustAllArrive(int deaths) {
        ended = true;
        Await.until(
                written.size() + " mails",
                PATIENCE,
                () ->
                        received().keySet().containsAll(written)
                                ? Optional.of(true)
                                : Optional.empty());
        int doubled = (int) received().values().stream().filter(times -> times > 1).count();
        assertThat(doubled).isLessThanOrEqualTo(deaths);
        return doubled;
    }

    private Map<String, Long> received() {
        return two.post().allTo(TO).stream()
                .map(Post::id)
                .filter(written::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
