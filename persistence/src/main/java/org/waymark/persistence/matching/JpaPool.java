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

    private static final String APART =
            """
            WITH RECURSIVE
            above (id) AS (
                SELECT ?1 UNION
                SELECT post.manager_id FROM above JOIN post ON post.person_id = above.id
                WHERE post.manager_id IS NOT NULL),
            below (id) AS (
                SELECT ?1 UNION
                SELECT post.person_id FROM below JOIN post ON post.manager_id = below.id)
            SELECT id FROM above UNION SELECT id FROM below
            UNION SELECT excluded_id FROM exclusion WHERE person_id = ?1
            UNION SELECT person_id FROM exclusion WHERE excluded_id = ?1
            """;

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
                rows(
                        WITHOUT_PROFILE
                                + " AND (e.part = 'MENTOR' OR e.part = 'MENTEE' AND e.person_id = ?)",
                        phase,
                        mentee),
                mentee);
    }

    @Override
    public Around around(PhaseId phase, PersonId mentee, Collection<PersonId> mentors) {
        List<PersonId> people = new ArrayList<>(List.of(mentee));
        people.addAll(mentors);
        return around(
                rows(
                        WITH_PROFILE
                                + " AND (e.part = 'MENTEE' AND e.person_id = ?"
                                + " OR e.part = 'MENTOR' AND e.person_id IN (NULL"
                                + ", ?".repeat(mentors.size())
                                + "))",
                        phase,
                        people.toArray(PersonId[]::new)),
                mentee);
    }

    private Around around(List<Object[]> rows, PersonId mentee) {
        List<?> apart = em.createNativeQuery(APART).setParameter(1, mentee.value()).getResultList();
        return new Around(
                rows.stream().filter(row -> isPart(row, "MENTEE")).map(JpaPool::seeker).findFirst(),
                rows.stream().filter(row -> isPart(row, "MENTOR")).map(JpaPool::candidate).toList(),
                people(apart));
    }

    private static Set<PersonId> people(List<?> ids) {
        return ids.stream().map(id -> new PersonId((String) id)).collect(Collectors.toSet());
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

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, PhaseId phase, PersonId... people) {
        Query query = em.createNativeQuery(sql).setParameter(1, phase.value());
        for (int i = 0; i < people.length; i++) {
            query.setParameter(i + 2, people[i].value());
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
