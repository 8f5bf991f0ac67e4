package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    /** With the profile "faults": 200 acceptances for 20 mentors with one place each. */
    private static final boolean ALL_FAULTS = "all".equals(System.getProperty("waymark.faults"));

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
        int mentors = ALL_FAULTS ? 20 : 4;
        int menteesEach = ALL_FAULTS ? 10 : 6;
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            all.addAll(asked(matching.mentor("M" + i, 1), menteesEach));
        }
        Collections.shuffle(all);

        List<String> results = acceptAllAtOnce(all);

        assertThat(Collections.frequency(results, "accepted")).isEqualTo(mentors);
        assertThat(Collections.frequency(results, "matching.rule.no-place-left"))
                .isEqualTo(mentors * (menteesEach - 1));
        assertThat(db.ask("SELECT COUNT(*) FROM partnership")).isEqualTo((long) mentors);
        assertThat(db.ask("SELECT COUNT(*) FROM match_request WHERE state = 'ACCEPTED'"))
                .isEqualTo((long) mentors);
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
        try {
            AgainAfterDeadlock.does(
                    () ->
                            db.inTransaction(
                                    () -> matching.acceptance(one.mentor).accept(one.request)));
            return "accepted";
        } catch (RuleBroken told) {
            return told.key();
        }
    }

    private record Asked(PersonId mentor, RequestId request) {}
}
