package org.waymark.persistence.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.community.EventService;
import org.waymark.community.GatheringId;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;

/**
 * Everybody books at the same moment: exactly as many as fit have a place, nobody is refused or
 * sees an error, and whoever gives a place back gives it to who stands first.
 */
class ThousandsBookThirtyPlaces {
    private static final int PEOPLE =
            "all".equals(System.getProperty("waymark.faults")) ? 1_000 : 100;
    private static final int PLACES = 30;

    /** As many as the server has connections in a pool of its usual size. */
    private static final int AT_ONCE = 64;

    @RegisterExtension static final MariaDb db = new MariaDb();

    private final long seed = System.nanoTime() % 1_000_000;
    private final Random random = new Random(seed);
    private AnEvent an;
    private GatheringId lunch;
    private final ConcurrentLinkedQueue<House> houses = new ConcurrentLinkedQueue<>();

    @Test
    void andExactlyThirtyGetOne() throws Exception {
        System.out.println("seed " + seed);
        an = new AnEvent(db);
        lunch = an.lunch(PLACES);
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Rows.aPerson(db, "Person" + i));
        }
        for (int i = 0; i < AT_ONCE; i++) {
            houses.add(new House(db, an.clock));
        }

        List<Boolean> answers = all(people, service -> service.book(lunch));

        assertThat(answers).filteredOn(has -> has).hasSize(PLACES);
        assertThat(answers).hasSize(PEOPLE);
        assertThat(count("answer = 'COMES'")).isEqualTo(PLACES);
        assertThat(places()).as("each place once").isEqualTo(PLACES);
        assertThat(count("answer = 'WAITS'")).isEqualTo(PEOPLE - PLACES);
        List<String> row = row();
        assertThat(numbersInRow()).isEqualTo(PEOPLE - PLACES);

        // Some who have a place give it back while others leave the row, all at once.
        List<PersonId> leaving = new ArrayList<>();
        List<PersonId> back = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            if (random.nextInt(5) == 0) {
                (answers.get(i) ? back : leaving).add(people.get(i));
            }
        }
        var gone = new ArrayList<>(leaving);
        gone.addAll(back);
        all(
                gone,
                service -> {
                    service.giveBack(lunch);
                    return true;
                });

        assertThat(count("answer = 'COMES'")).isEqualTo(PLACES);
        assertThat(places()).isEqualTo(PLACES);
        List<String> still = row();
        List<String> stayed = new ArrayList<>(row);
        leaving.forEach(one -> stayed.remove(one.value()));
        assertThat(stayed)
                .as("the row keeps its order, seed " + seed)
                .endsWith(still.toArray(new String[0]));
        assertThat(count("answer = 'COMES' AND answered_at IS NOT NULL")).isEqualTo(PLACES);
    }

    private interface Work {
        boolean with(EventService service);
    }

    private List<Boolean> all(List<PersonId> people, Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        var start = new CountDownLatch(1);
        try {
            var futures = new ArrayList<Future<Boolean>>();
            for (PersonId person : people) {
                futures.add(pool.submit(() -> one(person, work, start)));
            }
            start.countDown();
            var answers = new ArrayList<Boolean>();
            for (Future<Boolean> future : futures) {
                answers.add(future.get(5, TimeUnit.MINUTES));
            }
            return answers;
        } catch (ExecutionException | TimeoutException seen) {
            throw new AssertionError("seed " + seed, seen);
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean one(PersonId person, Work work, CountDownLatch start)
            throws InterruptedException {
        start.await();
        House house = houses.poll();
        try {
            return house.as(person, () -> work.with(house.the(EventService.class)));
        } finally {
            houses.add(house);
        }
    }

    /** Who waits, in order. */
    private List<String> row() {
        return db.inTransaction(
                () -> {
                    List<?> ids =
                            db.em()
                                    .createNativeQuery(
                                            "SELECT person_id FROM gathering_seat WHERE answer ="
                                                    + " 'WAITS' ORDER BY queue_no")
                                    .getResultList();
                    return ids.stream().map(String::valueOf).toList();
                });
    }

    private static long numbersInRow() {
        return (Long) db.ask("SELECT COUNT(DISTINCT queue_no) FROM gathering_seat");
    }

    private static long places() {
        return (Long)
                db.ask(
                        "SELECT COUNT(DISTINCT place_no) FROM gathering_seat WHERE place_no BETWEEN"
                                + " 1 AND "
                                + PLACES);
    }

    private static long count(String what) {
        return (Long) db.ask("SELECT COUNT(*) FROM gathering_seat WHERE " + what);
    }
}
