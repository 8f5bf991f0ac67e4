package org.waymark.persistence.award;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.award.AwardId;
import org.waymark.award.Awards;
import org.waymark.award.Duty;
import org.waymark.award.Marking;
import org.waymark.award.Place;
import org.waymark.award.Result;
import org.waymark.award.Settlement;
import org.waymark.award.Submission;
import org.waymark.award.SubmissionId;
import org.waymark.award.SubmissionState;
import org.waymark.award.Submissions;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.Columns;
import org.waymark.persistence.shared.IdList;
import org.waymark.persistence.shared.Kept;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.shared.Slice;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaSubmissions implements Submissions {
    private static final int ID = 0;
    private static final int CANDIDATE = 1;
    private static final int TITLE = 2;
    private static final int ROUND = 3;
    private static final int STATE = 4;
    private static final int RESULT = 5;
    private static final int ASSESS_BY = 6;
    private static final int PLACE = 7;
    private static final int COMPLETE = 8;
    private static final int EXAMINES = 9;

    /**
     * A place is the officer's own, or free for them; an examiner sees every one. Those who agreed
     * are asked for first, then those who aren't near.
     */
    private static final String DESK =
            """
            SELECT s.id, s.candidate_id, s.title, s.round_number, s.state, s.result, s.assess_by,
              own.place, own.completed_at IS NOT NULL, COALESCE(duty.examines, FALSE)
            FROM award_submission s
            LEFT JOIN (SELECT award_id, MAX(duty = 'EXAMINER') AS examines,
                    MAX(duty = 'ASSESSOR') AS first, MAX(duty = 'SECOND_MARKER') AS second
                  FROM award_officer WHERE person_id = ?1 GROUP BY award_id) duty
              ON duty.award_id = s.award_id
            LEFT JOIN award_marking own ON own.submission_id = s.id AND own.marker_id = ?1
            WHERE (s.state = 'DECIDED') = ?2 AND s.id > ?3
              AND s.award_id IN (SELECT award_id FROM award_officer WHERE person_id = ?1
                UNION SELECT award_id FROM award_consent WHERE mentor_id = ?1)
              AND (own.by_agreement AND %1$s
                OR s.state = 'MARKING' AND own.id IS NULL AND %1$s AND NOT EXISTS (SELECT 1 FROM award_marking taken
                    WHERE taken.submission_id = s.id AND taken.place = 'FIRST')
                OR duty.award_id IS NOT NULL AND NOT s.candidate_id %2$s
                AND (duty.examines OR own.id IS NOT NULL
                OR s.state = 'MARKING' AND (
                  duty.first AND NOT EXISTS (SELECT 1 FROM award_marking taken
                    WHERE taken.submission_id = s.id AND taken.place = 'FIRST')
                  OR duty.second AND NOT EXISTS (SELECT 1 FROM award_marking taken
                    WHERE taken.submission_id = s.id AND taken.place = 'SECOND'))))
            ORDER BY s.id
            """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Submission submission) {
        em.persist(submission);
        Kept.now(em, Map.of("uk_award_submission_round", "award.rule.submitted-already"));
    }

    @Override
    public Optional<Submission> find(SubmissionId id) {
        return Optional.ofNullable(em.find(Submission.class, id));
    }

    @Override
    public Submission requireLocked(SubmissionId id) {
        Submission found = em.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(found);
        return found;
    }

    @Override
    public List<Submission> of(AwardId award, PersonId candidate) {
        return em.createQuery(
                        "select s from Submission s where s.award = :award and s.candidate ="
                                + " :candidate order by s.round desc",
                        Submission.class)
                .setParameter("award", award)
                .setParameter("candidate", candidate)
                .getResultList();
    }

    @Override
    public Set<String> met(AwardId award, PersonId candidate) {
        List<?> met =
                em.createNativeQuery(
                                """
                                SELECT r.outcome FROM award_result r
                                JOIN award_submission s ON s.id = r.submission_id
                                WHERE s.award_id = ?1 AND s.candidate_id = ?2 AND r.met
                                """)
                        .setParameter(1, award.value())
                        .setParameter(2, candidate.value())
                        .getResultList();
        return met.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    @Override
    public Map<String, Boolean> results(SubmissionId id) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT outcome, met FROM award_result WHERE submission_id = ?1"
                                        + " ORDER BY outcome")
                        .setParameter(1, id.value())
                        .getResultList();
        Map<String, Boolean> results = new LinkedHashMap<>();
        rows.stream()
                .map(row -> (Object[]) row)
                .forEach(row -> results.put((String) row[0], Columns.isTrue(row[1])));
        return results;
    }

    @Override
    public void addResults(SubmissionId id, Map<String, Boolean> met) {
        ManyRows.insert(
                em,
                "INSERT INTO award_result (submission_id, outcome, met)",
                met.entrySet().stream()
                        .map(one -> List.<Object>of(id.value(), one.getKey(), one.getValue()))
                        .toList());
    }

    @Override
    public void add(Marking marking) {
        em.persist(marking);
        Kept.now(
                em,
                Map.of(
                        "uk_award_marking_place",
                        "award.rule.taken",
                        "uk_award_marking_marker",
                        "award.rule.taken"));
    }

    @Override
    public void remove(Marking marking) {
        em.remove(marking);
        em.flush();
    }

    @Override
    public List<Marking> markings(SubmissionId id) {
        return em.createQuery(
                        "select m from Marking m where m.submission = :submission order by"
                                + " m.place",
                        Marking.class)
                .setParameter("submission", id)
                .getResultList();
    }

    @Override
    public void add(Settlement settlement) {
        em.persist(settlement);
        Kept.now(em, Map.of("for key 'primary'", "award.rule.written-meanwhile"));
    }

    @Override
    public Optional<Settlement> settlement(SubmissionId id) {
        return Optional.ofNullable(em.find(Settlement.class, id));
    }

    @Override
    public Set<PersonId> markersFor(
            AwardId award, Collection<Place> places, Collection<PersonId> without) {
        String duties =
                places.stream()
                        .map(place -> place == Place.FIRST ? Duty.ASSESSOR : Duty.SECOND_MARKER)
                        .map(duty -> "'" + duty.name() + "'")
                        .collect(Collectors.joining(", "));
        if (duties.isEmpty()) {
            return Set.of();
        }
        List<?> ids =
                em.createNativeQuery(
                                "SELECT DISTINCT person_id FROM award_officer WHERE award_id = ?1"
                                        + " AND duty IN ("
                                        + duties
                                        + ")")
                        .setParameter(1, award.value())
                        .getResultList();
        return ids.stream()
                .map(id -> new PersonId((String) id))
                .filter(id -> !without.contains(id))
                .collect(Collectors.toSet());
    }

    @Override
    public Slice<OnDesk> desk(
            PersonId officer,
            Set<PersonId> circle,
            Set<Awards.Agreed> agreed,
            boolean decided,
            String after,
            int size) {
        List<?> rows =
                em.createNativeQuery(DESK.formatted(isAgreed(agreed), IdList.in(circle)))
                        .setParameter(1, officer.value())
                        .setParameter(2, decided)
                        .setParameter(
                                3, after != null && after.matches("[0-9a-f-]{36}") ? after : "")
                        .setMaxResults(size + 1)
                        .getResultList();
        return Slice.of(
                rows.stream().map(row -> onDesk((Object[]) row)).toList(),
                size,
                one -> one.id().value());
    }

    private static String isAgreed(Set<Awards.Agreed> agreed) {
        return agreed.isEmpty()
                ? "FALSE"
                : agreed.stream()
                        .map(
                                one ->
                                        "('%s', '%s')"
                                                .formatted(
                                                        one.award().value(),
                                                        one.candidate().value()))
                        .collect(
                                Collectors.joining(", ", "(s.award_id, s.candidate_id) IN (", ")"));
    }

    private static OnDesk onDesk(Object[] row) {
        return new OnDesk(
                new SubmissionId((String) row[ID]),
                new PersonId((String) row[CANDIDATE]),
                (String) row[TITLE],
                Columns.number(row[ROUND]),
                SubmissionState.valueOf((String) row[STATE]),
                row[RESULT] == null ? null : Result.valueOf((String) row[RESULT]),
                LocalDate.parse(row[ASSESS_BY].toString()),
                row[PLACE] == null ? null : Place.valueOf((String) row[PLACE]),
                Columns.isTrue(row[COMPLETE]),
                Columns.isTrue(row[EXAMINES]));
    }
}
