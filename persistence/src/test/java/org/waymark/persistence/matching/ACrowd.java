package org.waymark.persistence.matching;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.matching.RequestId;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.scheme.PhaseId;

/**
 * Thousands of mentees who have each asked one mentor and have the next one on their list. Made in
 * a few statements: each row is a copy of that of a mentor or a mentee who joined as people do.
 */
final class ACrowd {
    /** Who is asked, and by which request. */
    record Asked(PersonId mentor, RequestId request) {}

    private static final String ID = "CONCAT('%s-0000-7000-8000-', LPAD(n.seq, 12, '0'))";
    private static final String MENTOR = ID.formatted("00000001");
    private static final String MENTEE = ID.formatted("00000002");

    /** So many mentors' requests come in at the same time, in any order. */
    private static final int RIVALS_AT_A_TIME = 20;

    private final MariaDb db;
    private final int mentors;
    private final int menteesEach;

    /**
     * @param places how many places mentor {@code n.seq} has, in SQL; the first is number 1
     */
    ACrowd(MariaDb db, AMatching matching, int mentors, int menteesEach, String places) {
        this.db = db;
        this.mentors = mentors;
        this.menteesEach = menteesEach;
        PersonId mentor = matching.mentor("Ruth", 1);
        PersonId mentee = matching.mentee("Ewa");
        people(mentor, MENTOR, mentors);
        copies("mentor_place", mentor, mentors, Map.of("person_id", MENTOR, "places", places));
        people(mentee, MENTEE, mentors * menteesEach);
        requests(matching.phase.id(), "00000003", "OPEN", 1, 0);
        requests(matching.phase.id(), "00000004", "LISTED", 2, 1);
    }

    private void people(PersonId like, String id, int many) {
        copies(
                "person",
                like,
                many,
                Map.of("id", id, "staff_number", id, "email", "CONCAT(" + id + ", '@x.example')"));
        copies("post", like, many, Map.of("id", id, "person_id", id));
        copies("enrolment", like, many, Map.of("id", id, "person_id", id));
    }

    /** Every column that isn't named is as in the row of whoever is copied. */
    private void copies(String table, PersonId like, int many, Map<String, String> others) {
        List<String> columns = new ArrayList<>();
        try (Connection connection = db.connection();
                ResultSet all =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT column_name FROM information_schema.columns WHERE"
                                                + " table_schema = DATABASE() AND table_name = '"
                                                + table
                                                + "' AND generation_expression IS NULL")) {
            while (all.next()) {
                columns.add(all.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
        db.sql(
                "INSERT INTO %s (%s) SELECT %s FROM %s known, seq_1_to_%d n WHERE known.%s = '%s'"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(
                                        ", ",
                                        columns.stream()
                                                .map(c -> others.getOrDefault(c, "known." + c))
                                                .toList()),
                                table,
                                many,
                                table.equals("person") ? "id" : "person_id",
                                like.value()));
    }

    private void requests(PhaseId phase, String ids, String state, int order, int mentorsOn) {
        String nth = "(1 + ((n.seq - 1) DIV %d + %d) MOD %d)";
        String mentor = MENTOR.replace("n.seq", nth.formatted(menteesEach, mentorsOn, mentors));
        db.sql(
                """
                INSERT INTO match_request (id, phase_id, mentee_id, mentor_id, pair_id, state,
                    list_order, listed_at, asked_at, reply_by, question_waits, version)
                SELECT %1$s, '%2$s', %3$s, %4$s, %1$s, '%5$s', %6$d,
                    '2026-09-03 08:00:00', '2026-09-03 08:00:00', '2026-09-17', FALSE, 1
                FROM seq_1_to_%7$d n
                """
                        .formatted(
                                ID.formatted(ids),
                                phase.value(),
                                MENTEE,
                                mentor,
                                state,
                                order,
                                mentors * menteesEach));
    }

    /** All open requests, in an order in which those to the same mentor come close together. */
    List<Asked> asked(Random random) {
        List<Integer> order = new ArrayList<>();
        for (int mentor = 0; mentor < mentors; mentor++) {
            order.add(mentor);
        }
        Collections.shuffle(order, random);
        List<Asked> all = new ArrayList<>();
        for (int from = 0; from < mentors; from += RIVALS_AT_A_TIME) {
            List<Asked> some = new ArrayList<>();
            for (int mentor : order.subList(from, Math.min(from + RIVALS_AT_A_TIME, mentors))) {
                for (int mentee = 1; mentee <= menteesEach; mentee++) {
                    some.add(
                            new Asked(
                                    new PersonId(id("00000001", mentor + 1)),
                                    new RequestId(id("00000003", mentor * menteesEach + mentee))));
                }
            }
            Collections.shuffle(some, random);
            all.addAll(some);
        }
        return all;
    }

    private static String id(String ids, int number) {
        return "%s-0000-7000-8000-%012d".formatted(ids, number);
    }
}
