package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.matching.RequestId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.shared.AgainAfterDeadlock;
import org.waymark.shared.RuleBroken;

class AcceptingAtTheSameMoment {
    /** 200 acceptances for 20 mentors; with the profile "faults" 10,000 for 1,000. */
    private static final int MENTORS =
            "all".equals(System.getProperty("waymark.faults")) ? 1_000 : 20;

    private static final int MENTEES_EACH = 10;
    private static final int AT_ONCE = 64;
    private static final long SEED = Long.getLong("seed", 20260903);
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @RegisterExtension static final MariaDb db = new MariaDb();

    private AMatching matching;

    @BeforeEach
    void aPhase() {
        matching = new AMatching(db);
    }

    @Test
    void neverTakesAFifthMentee() {
        PersonId mentor = matching.mentor("Ruth", 4);
        List<Asked> asked = asked(mentor, 6);
        asked.subList(0, 3).forEach(one -> accept(one));

        List<String> results = acceptAllAtOnce(asked.subList(3, 6));

        assertThat(results)
                .containsExactlyInAnyOrder(
                        "accepted", "matching.rule.no-place-left", "matching.rule.no-place-left");
        assertThat(db.ask("SELECT COUNT(*) FROM partnership")).isEqualTo(4L);
        assertThat(db.ask("SELECT GROUP_CONCAT(place ORDER BY place) FROM partnership"))
                .isEqualTo("1,2,3,4");
    }

    @Test
    void fillsEachLastPlaceExactlyOnce() {
        inACrowd("1", MENTORS);
    }

    @Test
    void takesNobodyAboveTheirPlaces() {
        int inFours = MENTORS / 4;
        inACrowd("1 + n.seq MOD 4", inFours * (1 + 2 + 3 + 4));
    }

    /**
     * @param places how many places each mentor has, in SQL
     * @param free how many that are together
     */
    private void inACrowd(String places, int free) {
        var crowd = new ACrowd(db, matching, MENTORS, MENTEES_EACH, places);
        List<ACrowd.Asked> asked = crowd.asked(new Random(SEED));
        long deadlocksBefore = deadlocks();

        var next = new AtomicInteger();
        List<String> results =
                TwoAtOnce.times(
                                AT_ONCE,
                                PATIENCE,
                                () -> {
                                    List<String> mine = new ArrayList<>();
                                    int turn;
                                    while ((turn = next.getAndIncrement()) < asked.size()) {
                                        ACrowd.Asked one = asked.get(turn);
                                        mine.add(accept(one.mentor(), one.request()));
                                    }
                                    return mine;
                                })
                        .stream()
                        .flatMap(List::stream)
                        .toList();

        System.out.printf(
                "%d acceptances of %d mentors with %d places, %d at once, seed %d:"
                        + " %d deadlocks tried again%n",
                asked.size(), MENTORS, free, AT_ONCE, SEED, deadlocks() - deadlocksBefore);
        assertThat(results).hasSize(asked.size());
        assertThat(Collections.frequency(results, "accepted")).isEqualTo(free);
        assertThat(Collections.frequency(results, "matching.rule.no-place-left"))
                .isEqualTo(asked.size() - free);
        assertThat(db.ask("SELECT COUNT(*) FROM partnership")).isEqualTo((long) free);
        assertThat(db.ask("SELECT COUNT(*) FROM match_request WHERE state = 'ACCEPTED'"))
                .isEqualTo((long) free);
        assertThat(db.ask("SELECT COUNT(*) FROM match_request WHERE state = 'WITHDRAWN'"))
                .as("the others on the lists of those who have a mentor now")
                .isEqualTo((long) free);
        assertThat(
                        db.ask(
                                "SELECT COUNT(*) FROM mentor_place WHERE places <> (SELECT COUNT(*)"
                                        + " FROM partnership WHERE live_mentor_id ="
                                        + " mentor_place.person_id) AND person_id LIKE"
                                        + " '00000001-%'"))
                .as("mentors with more or fewer mentees than places")
                .isEqualTo(0L);
    }

    private long deadlocks() {
        return ((Number)
                        db.ask(
                                "SELECT CAST(variable_value AS INT) FROM"
                                        + " information_schema.global_status WHERE variable_name ="
                                        + " 'INNODB_DEADLOCKS'"))
                .longValue();
    }

    @Test
    void countsADoubleClickOnce() {
        PersonId mentor = matching.mentor("Ruth", 4);
        Asked one = asked(mentor, 1).get(0);

        List<String> results = acceptAllAtOnce(List.of(one, one, one));

        assertThat(results).containsOnly("accepted");
        assertThat(db.ask("SELECT COUNT(*) FROM partnership")).isEqualTo(1L);
    }

    private List<Asked> asked(PersonId mentor, int mentees) {
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < mentees; i++) {
            PersonId mentee = matching.mentee("E" + i);
            db.inTransaction(() -> matching.choosing(mentee).choose(matching.phase.id(), mentor));
            RequestId request =
                    db.inTransaction(
                            () -> matching.choosing(mentee).ask(matching.phase.id(), Map.of()));
            all.add(new Asked(mentor, request));
        }
        return all;
    }

    private List<String> acceptAllAtOnce(List<Asked> all) {
        var turn = new AtomicInteger();
        return TwoAtOnce.times(all.size(), () -> accept(all.get(turn.getAndIncrement())));
    }

    private String accept(Asked one) {
        return accept(one.mentor, one.request);
    }

    private String accept(PersonId mentor, RequestId request) {
        try {
            AgainAfterDeadlock.does(
                    () -> db.inTransaction(() -> matching.acceptance(mentor).accept(request)));
            return "accepted";
        } catch (RuleBroken told) {
            return told.key();
        }
    }

    private record Asked(PersonId mentor, RequestId request) {}
}
