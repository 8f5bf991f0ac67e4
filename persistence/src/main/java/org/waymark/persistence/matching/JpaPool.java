package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.isTrue;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.enrolment.EnrolmentId;
import org.waymark.enrolment.FitKind;
import org.waymark.form.Answers;
import org.waymark.form.FormId;
import org.waymark.matching.Candidate;
import org.waymark.matching.Pool;
import org.waymark.matching.Seeker;
import org.waymark.matching.Traits;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaPool implements Pool {
    /** One row for each enrolment, with all that a match is measured by. */
    private static final String MEMBER =
            """
            SELECT e.part, e.person_id, e.id, e.form_version_id, %s, e.subject_needed,
                   e.assisted, e.paused, grade.position, unit.id AS unit_id, unit.department_id,
                   (SELECT GROUP_CONCAT(fit.kind, ':', fit.answer SEPARATOR ' ')
                    FROM enrolment_fit fit WHERE fit.enrolment_id = e.id) AS fits,
                   COALESCE(mentor_place.places, 0) AS places,
                   (SELECT COUNT(*) FROM partnership taken
                    WHERE taken.live_mentor_id = e.person_id)
                   + (SELECT COUNT(*) FROM match_offer held
                      WHERE held.open_mentor_id = e.person_id) AS taken,
                   EXISTS (SELECT 1 FROM partnership pair WHERE pair.phase_id = e.phase_id
                           AND pair.live_mentee_id = e.person_id) AS has_mentor,
                   EXISTS (SELECT 1 FROM match_request asked WHERE asked.phase_id = e.phase_id
                           AND asked.open_mentee_id = e.person_id)
                   OR EXISTS (SELECT 1 FROM match_offer offer WHERE offer.phase_id = e.phase_id
                              AND offer.open_mentee_id = e.person_id) AS waits
            FROM enrolment e
            JOIN person ON person.id = e.person_id AND person.state <> 'LEAVER'
            LEFT JOIN post ON post.person_id = e.person_id AND post.number = 1
            LEFT JOIN grade ON grade.id = post.grade_id
            LEFT JOIN org_unit unit ON unit.id = post.unit_id
            LEFT JOIN mentor_place ON mentor_place.person_id = e.person_id
            WHERE e.phase_id = ? AND e.state = 'JOINED'
            """;

    private static final String WITH_PROFILE = MEMBER.formatted("e.profile");

    /** A long list needs no profiles. */
    static final String WITHOUT_PROFILE = MEMBER.formatted("'{}'");

    private static final String BETWEEN =
            """
            WITH RECURSIVE above (below_id, id) AS (
                SELECT person_id, manager_id FROM post
                WHERE person_id IN (?2, ?3) AND manager_id IS NOT NULL
                UNION
                SELECT above.below_id, post.manager_id
                FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL)
            SELECT EXISTS (SELECT 1 FROM above WHERE (below_id, id) IN ((?2, ?3), (?3, ?2))),
                   EXISTS (SELECT 1 FROM exclusion
                           WHERE (person_id, excluded_id) IN ((?2, ?3), (?3, ?2))),
                   EXISTS (SELECT 1 FROM match_request WHERE phase_id = ?1 AND mentee_id = ?2
                           AND mentor_id = ?3 AND state = 'DECLINED'),
                   EXISTS (SELECT 1 FROM match_offer WHERE phase_id = ?1 AND mentee_id = ?2
                           AND mentor_id = ?3 AND state = 'CLOSED'),
                   EXISTS (SELECT 1 FROM match_request WHERE phase_id = ?1 AND open_mentee_id = ?2)
                   OR EXISTS (SELECT 1 FROM match_offer WHERE phase_id = ?1 AND open_mentee_id = ?2)
            """;

    /** Members, each with whether a line or a preference keeps them apart from the mentee. */
    private static final String AROUND =
            """
            WITH RECURSIVE
            above (id) AS (
                SELECT ? UNION
                SELECT post.manager_id FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL),
            below (id) AS (
                SELECT ? UNION
                SELECT post.person_id FROM below JOIN post ON post.manager_id = below.id),
            apart (id) AS (
                SELECT id FROM above UNION SELECT id FROM below
                UNION SELECT excluded_id FROM exclusion WHERE person_id = ?
                UNION SELECT person_id FROM exclusion WHERE excluded_id = ?)
            SELECT member.*, apart.id IS NOT NULL FROM (%s) member
            LEFT JOIN apart ON apart.id = member.person_id
            """;

    private static final int APART = 16;
    private static final int WAYS_TO_BE_APART = 4;

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Seeker> seeker(PhaseId phase, PersonId mentee) {
        return rows(WITH_PROFILE + " AND e.part = 'MENTEE' AND e.person_id = ?", phase, mentee)
                .stream()
                .map(JpaPool::seeker)
                .findFirst();
    }

    @Override
    public Two two(PhaseId phase, PersonId mentee, PersonId mentor) {
        List<Object[]> rows =
                rows(
                        WITH_PROFILE
                                + " AND (e.part = 'MENTEE' AND e.person_id = ? OR e.part = 'MENTOR'"
                                + " AND e.person_id = ?)",
                        phase,
                        mentee,
                        mentor);
        return new Two(
                rows.stream().filter(row -> isPart(row, "MENTEE")).map(JpaPool::seeker).findFirst(),
                rows.stream()
                        .filter(row -> isPart(row, "MENTOR"))
                        .map(JpaPool::candidate)
                        .findFirst());
    }

    @Override
    public Around around(PhaseId phase, PersonId mentee) {
        return around(
                WITHOUT_PROFILE
                        + " AND (e.part = 'MENTOR' OR e.part = 'MENTEE' AND e.person_id = ?)",
                phase,
                mentee,
                List.of());
    }

    @Override
    public Around around(PhaseId phase, PersonId mentee, Collection<PersonId> mentors) {
        return around(
                WITH_PROFILE
                        + " AND (e.part = 'MENTEE' AND e.person_id = ?"
                        + " OR e.part = 'MENTOR' AND e.person_id IN (NULL"
                        + ", ?".repeat(mentors.size())
                        + "))",
                phase,
                mentee,
                mentors);
    }

    private Around around(
            String members, PhaseId phase, PersonId mentee, Collection<PersonId> mentors) {
        List<String> values =
                new ArrayList<>(Collections.nCopies(WAYS_TO_BE_APART, mentee.value()));
        values.add(phase.value());
        values.add(mentee.value());
        mentors.forEach(mentor -> values.add(mentor.value()));
        List<Object[]> rows = rows(AROUND.formatted(members), values);
        List<Object[]> all = rows.stream().filter(row -> isPart(row, "MENTOR")).toList();
        return new Around(
                rows.stream().filter(row -> isPart(row, "MENTEE")).map(JpaPool::seeker).findFirst(),
                all.stream().map(JpaPool::candidate).toList(),
                all.stream()
                        .filter(row -> isTrue(row[APART]))
                        .map(row -> new PersonId((String) row[1]))
                        .collect(Collectors.toSet()));
    }

    @Override
    public Between between(PhaseId phase, PersonId mentee, PersonId mentor) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(BETWEEN)
                                .setParameter(1, phase.value())
                                .setParameter(2, mentee.value())
                                .setParameter(3, mentor.value())
                                .getSingleResult();
        return new Between(
                isTrue(row[0]), isTrue(row[1]), isTrue(row[2]), isTrue(row[3]), isTrue(row[4]));
    }

    private List<Object[]> rows(String sql, PhaseId phase, PersonId... people) {
        List<String> values = new ArrayList<>(List.of(phase.value()));
        for (PersonId person : people) {
            values.add(person.value());
        }
        return rows(sql, values);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<String> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return (List<Object[]>) query.getResultList();
    }

    private static boolean isPart(Object[] row, String part) {
        return part.equals(row[0]);
    }

    /** A mentee's subject is the unit and the department they work in. */
    static Seeker seeker(Object[] row) {
        Set<String> subjects = new HashSet<>();
        for (Object unit : new Object[] {row[9], row[10]}) {
            if (unit != null) {
                subjects.add((String) unit);
            }
        }
        return new Seeker(
                new PersonId((String) row[1]),
                new EnrolmentId((String) row[2]),
                new FormId((String) row[3]),
                Answers.fromJson((String) row[4]),
                isTrue(row[5]),
                isTrue(row[6]),
                isTrue(row[14]),
                isTrue(row[15]),
                traits(row, subjects));
    }

    /** A mentor knows the subjects of the profile, and the one of the own department. */
    static Candidate candidate(Object[] row) {
        Set<String> subjects = new HashSet<>(fits(row, FitKind.SUBJECT));
        if (row[10] != null) {
            subjects.add((String) row[10]);
        }
        int places = number(row[12]);
        return new Candidate(
                new PersonId((String) row[1]),
                new FormId((String) row[3]),
                Answers.fromJson((String) row[4]),
                !isTrue(row[7]),
                traits(row, subjects),
                places,
                Math.max(0, places - number(row[13])));
    }

    private static Traits traits(Object[] row, Collection<String> subjects) {
        return new Traits(
                number(row[8]),
                row[10] == null ? "" : (String) row[10],
                fits(row, FitKind.TOPIC),
                Set.copyOf(subjects),
                fits(row, FitKind.SITE),
                fits(row, FitKind.TIME));
    }

    private static Set<String> fits(Object[] row, FitKind kind) {
        Set<String> answers = new HashSet<>();
        String fits = row[11] == null ? "" : (String) row[11];
        String prefix = kind.name() + ":";
        for (String fit : fits.split(" ")) {
            if (fit.startsWith(prefix)) {
                answers.add(fit.substring(prefix.length()));
            }
        }
        return answers;
    }
}
