package org.waymark.persistence.matching;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.waymark.matching.FindableMentors;
import org.waymark.people.PersonId;

/**
 * Keeps mentor_search and mentor_words. A mentor's rows are locked in a statement of their own
 * before they are made again, so that the next reads what the one before has committed; before
 * them, what the records say, so that an import and somebody who joins at that moment come in turn.
 */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaFindableMentors implements FindableMentors {
    private static final String LOCK_RECORDS =
            """
            SELECT person.id FROM person
            LEFT JOIN post ON post.person_id = person.id AND post.number = 1
            LEFT JOIN grade ON grade.id = post.grade_id
            LEFT JOIN org_unit unit ON unit.id = post.unit_id
            LEFT JOIN org_unit department ON department.id = unit.department_id
            WHERE person.id = ? LOCK IN SHARE MODE
            """;

    private static final String LOCK =
            "SELECT person_id FROM mentor_search WHERE person_id = ? FOR UPDATE";

    private static final String TAKEN =
            """
            (SELECT COUNT(*) FROM partnership taken WHERE taken.live_mentor_id = place.person_id)
            + (SELECT COUNT(*) FROM match_offer held WHERE held.open_mentor_id = place.person_id)
            """;

    private static final String RECORDS =
            """
            LEFT JOIN post ON post.person_id = person.id AND post.number = 1
            LEFT JOIN grade ON grade.id = post.grade_id
            LEFT JOIN org_unit unit ON unit.id = post.unit_id
            LEFT JOIN org_unit department ON department.id = unit.department_id
            """;

    private static final String ROWS =
            """
            INSERT INTO mentor_search (phase_id, person_id, takes, here, places, places_left, grade,
                department_id, job_family_id, topics, subjects, sites, times)
            SELECT e.phase_id, e.person_id, e.state = 'JOINED' AND NOT e.paused,
                person.state <> 'LEAVER', place.places, GREATEST(0, place.places - (%s)),
                COALESCE(grade.position, 0), unit.department_id, post.job_family_id,
                %s, %s, %s, %s
            FROM enrolment e
            JOIN person ON person.id = e.person_id
            JOIN mentor_place place ON place.person_id = e.person_id
            %s
            WHERE e.person_id = ? AND e.part = 'MENTOR'
            ON DUPLICATE KEY UPDATE takes = VALUES(takes), here = VALUES(here),
                places = VALUES(places), places_left = VALUES(places_left), grade = VALUES(grade),
                department_id = VALUES(department_id), job_family_id = VALUES(job_family_id),
                topics = VALUES(topics), subjects = VALUES(subjects), sites = VALUES(sites),
                times = VALUES(times)
            """
                    .formatted(
                            TAKEN,
                            answers("TOPIC"),
                            answers("SUBJECT"),
                            answers("SITE"),
                            answers("TIME"),
                            RECORDS);

    /** The name as it is now, what they do and where, and the names of their subjects. */
    private static final String CARD =
            """
            REPLACE(REPLACE(CONCAT_WS(' ', person.shown_name, post.role_title, unit.name,
                department.name,
                (SELECT GROUP_CONCAT(subject.name SEPARATOR ' ') FROM enrolment_fit fit
                 JOIN org_unit subject ON subject.id = fit.answer
                 WHERE fit.enrolment_id = e.id AND fit.kind = 'SUBJECT')), '''', ' '), '’', ' ')
            """;

    /** The open answers, with the blanks that JSON writes as \n, \r and \t. */
    private static final String PROFILE =
            """
            REGEXP_REPLACE(COALESCE(JSON_EXTRACT(JSON_REMOVE(e.profile, '$.places', '$.paused',
                '$.sites', '$.subjects'), '$.*[*]'), ''), '\\\\\\\\[nrt]|[''’]', ' ')
            """;

    private static final String WORDS =
            """
            INSERT INTO mentor_words (phase_id, person_id, card, profile)
            SELECT e.phase_id, e.person_id, %s, %s
            FROM mentor_search s
            JOIN enrolment e
              ON e.phase_id = s.phase_id AND e.person_id = s.person_id AND e.part = 'MENTOR'
            JOIN person ON person.id = e.person_id
            %s
            WHERE s.person_id = ?
            ON DUPLICATE KEY UPDATE card = VALUES(card), profile = VALUES(profile)
            """
                    .formatted(CARD, PROFILE, RECORDS);

    private static final String PLACES =
            """
            UPDATE mentor_search s JOIN mentor_place place ON place.person_id = s.person_id
            SET s.places = place.places, s.places_left = GREATEST(0, place.places - (%s))
            WHERE s.person_id = ?
            """
                    .formatted(TAKEN);

    /** An INSERT that never inserts: unlike an UPDATE it locks only the rows that it changes. */
    private static final String ROWS_BY_RECORDS =
            """
            INSERT INTO mentor_search (phase_id, person_id, takes, here, places, places_left, grade,
                department_id, job_family_id, topics, subjects, sites, times)
            SELECT s.phase_id, s.person_id, s.takes, person.state <> 'LEAVER', s.places,
                s.places_left, COALESCE(grade.position, 0), unit.department_id, post.job_family_id,
                '', '', '', ''
            FROM mentor_search s JOIN person ON person.id = s.person_id
            %s
            WHERE s.here <> (person.state <> 'LEAVER') OR s.grade <> COALESCE(grade.position, 0)
               OR NOT s.department_id <=> unit.department_id
               OR NOT s.job_family_id <=> post.job_family_id
            ON DUPLICATE KEY UPDATE here = VALUES(here), grade = VALUES(grade),
                department_id = VALUES(department_id), job_family_id = VALUES(job_family_id)
            """
                    .formatted(RECORDS);

    private static final String WORDS_BY_RECORDS =
            """
            INSERT INTO mentor_words (phase_id, person_id, card, profile)
            SELECT w.phase_id, w.person_id, %1$s, ''
            FROM mentor_words w
            JOIN enrolment e
              ON e.phase_id = w.phase_id AND e.person_id = w.person_id AND e.part = 'MENTOR'
            JOIN person ON person.id = w.person_id
            %2$s
            WHERE BINARY w.card <> BINARY %1$s
            ON DUPLICATE KEY UPDATE card = VALUES(card)
            """
                    .formatted(CARD, RECORDS);

    @PersistenceContext EntityManager em;

    private static String answers(String kind) {
        return """
               COALESCE((SELECT CONCAT(' ', GROUP_CONCAT(fit.answer SEPARATOR ' '), ' ')
                         FROM enrolment_fit fit
                         WHERE fit.enrolment_id = e.id AND fit.kind = '%s'), '')
               """
                .formatted(kind);
    }

    @Override
    public void written(PersonId mentor) {
        em.createNativeQuery(LOCK_RECORDS).setParameter(1, mentor.value()).getResultList();
        lock(mentor);
        change(ROWS, mentor);
        change(WORDS, mentor);
    }

    @Override
    public void placesChanged(PersonId mentor) {
        lock(mentor);
        change(PLACES, mentor);
    }

    @Override
    public void recordsChanged() {
        em.createNativeQuery(ROWS_BY_RECORDS).executeUpdate();
        em.createNativeQuery(WORDS_BY_RECORDS).executeUpdate();
    }

    private void lock(PersonId mentor) {
        em.createNativeQuery(LOCK).setParameter(1, mentor.value()).getResultList();
    }

    private void change(String sql, PersonId mentor) {
        em.createNativeQuery(sql).setParameter(1, mentor.value()).executeUpdate();
    }
}
