package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.waymark.harness.Await;
import org.waymark.harness.Caller;
import org.waymark.harness.Waymark;

/**
 * Several administrators who make schemes as fast as they are answered, and remember which they
 * were told are made.
 */
final class WritingSchemes {

    private static final int WRITERS = 4;
    private static final AtomicInteger RUN = new AtomicInteger();

    private final Waymark waymark;
    private final String name;
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Thread> writers = new ArrayList<>();
    private volatile boolean ended;

    WritingSchemes(Waymark waymark, String occasion) {
        this.waymark = waymark;
        this.name = occasion + " " + RUN.incrementAndGet() + " scheme ";
    }

    void begin() {
        IntStream.range(0, WRITERS)
                .mapToObj(writer -> waymark.caller("owen"))
                .map(owen -> new Thread(() -> write(owen), "writer"))
                .forEach(writers::add);
        writers.forEach(Thread::start);
    }

    void untilThereAreMore(int schemes) {
        int enough = done.size() + schemes;
        Await.until(schemes + " more schemes", () -> done.size() >= enough);
    }

    int done() {
        return done.size();
    }

    void end() throws InterruptedException {
        ended = true;
        for (var writer : writers) writer.join();
    }

    private void write(Caller owen) {
        while (!ended) {
            // Of two digits more than needed, so that no name begins another.
            var scheme = name + "%05d".formatted(next.incrementAndGet());
            try {
                var answer =
                        owen.submit(
                                owen.get("/admin/scheme/create.xhtml"),
                                "Make the draft",
                                Map.of(
                                        "schemeName", scheme,
                                        "name", "The first phase",
                                        "startsOn", "2027-02-01",
                                        "endsOn", "2027-07-31"));
                if (answer.status() == 200
                        && answer.address().getPath().equals("/admin/scheme/phase.xhtml"))
                    done.add(scheme);
            } catch (RuntimeException | AssertionError nobodyAnswersNow) {
                Thread.onSpinWait();
            }
        }
    }

    /** Each that was acknowledged is on the page and in the database, and none is there twice. */
    void mustAllBeThereOnce() {
        assertThat(done).isNotEmpty();
        var page = waymark.caller("owen").get("/admin/scheme/index.xhtml").text();
        assertThat(page).contains(done);
        assertThat(namesInTheDatabase()).containsAll(done).doesNotHaveDuplicates();
    }

    private Collection<String> namesInTheDatabase() {
        try (var connection = waymark.database().connect();
                var query =
                        connection.prepareStatement("select name from scheme where name like ?")) {
            query.setString(1, name + "%");
            var names = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
