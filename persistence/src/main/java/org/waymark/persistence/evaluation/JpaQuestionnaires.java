package org.waymark.persistence.evaluation;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.waymark.evaluation.Questionnaire;
import org.waymark.evaluation.QuestionnaireId;
import org.waymark.evaluation.QuestionnaireLine;
import org.waymark.evaluation.Questionnaires;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.scheme.Wave;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaQuestionnaires implements Questionnaires {
    private static final int MOST_OF_A_PERSON = 60;

    /** Mail stops on hold, and a leaver has no way in. */
    private static final String TO_REMIND =
            """
            SELECT q.* FROM evaluation_questionnaire q
            JOIN partnership p ON p.id = q.partnership_id AND p.state <> 'ON_HOLD'
            JOIN person m ON m.id = q.person_id AND m.state <> 'LEAVER'
            WHERE NOT q.settled AND q.reminded_on IS NULL AND q.asked_on <= ?1 AND q.closes_on >= ?2
            ORDER BY q.id
            """;

    /**
     * What ended more than two months before its day came is let be: so a stop is caught up with,
     * and an installation that learns to ask doesn't ask after years.
     */
    private static final String ENDED =
            """
            SELECT p.id, p.ended_at, f.later_months FROM partnership p
            JOIN phase f ON f.id = p.phase_id AND FIND_IN_SET('LATER', f.asked_waves) > 0
            JOIN person m ON m.id = p.mentee_id AND m.state <> 'LEAVER'
            WHERE p.state = 'ENDED' AND p.signed_at IS NOT NULL
              AND p.ended_at < ?1 - INTERVAL f.later_months MONTH + INTERVAL 5 DAY
              AND p.ended_at > ?1 - INTERVAL f.later_months + 2 MONTH
              AND NOT EXISTS (SELECT 1 FROM evaluation_questionnaire q
                  WHERE q.partnership_id = p.id AND q.wave = 'LATER')
            ORDER BY p.id
            """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Questionnaire questionnaire) {
        em.persist(questionnaire);
    }

    @Override
    public Optional<Questionnaire> find(PartnershipId partnership, Wave wave) {
        return em.createQuery(
                        "SELECT q FROM Questionnaire q WHERE q.partnership = :partnership"
                                + " AND q.wave = :wave",
                        Questionnaire.class)
                .setParameter("partnership", partnership)
                .setParameter("wave", wave)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Questionnaire> findLocked(QuestionnaireId id, PersonId person) {
        return Optional.ofNullable(em.find(Questionnaire.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.person().equals(person));
    }

    @Override
    public Optional<Questionnaire> find(QuestionnaireId id, PersonId person) {
        return Optional.ofNullable(em.find(Questionnaire.class, id))
                .filter(found -> found.person().equals(person));
    }

    @Override
    public List<QuestionnaireLine> of(PersonId person) {
        return em.createQuery(
                        "SELECT q.id, p.name, q.wave, q.askedOn, q.closesOn FROM Questionnaire q,"
                                + " Phase p WHERE p.id = q.phase AND q.person = :person"
                                + " ORDER BY q.askedOn DESC, q.id",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(MOST_OF_A_PERSON)
                .getResultStream()
                .map(
                        row ->
                                new QuestionnaireLine(
                                        (QuestionnaireId) row[0],
                                        (String) row[1],
                                        (Wave) row[2],
                                        (LocalDate) row[3],
                                        (LocalDate) row[4]))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Questionnaire> toRemind(LocalDate askedBy, LocalDate today) {
        return em.createNativeQuery(TO_REMIND, Questionnaire.class)
                .setParameter(1, askedBy)
                .setParameter(2, today)
                .getResultList();
    }

    @Override
    public List<Questionnaire> over(LocalDate today) {
        return em.createQuery(
                        "SELECT q FROM Questionnaire q WHERE q.settled = FALSE"
                                + " AND q.closesOn < :today ORDER BY q.id",
                        Questionnaire.class)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public List<Ended> endedAndNotAskedLater(Instant now) {
        List<?> rows =
                em.createNativeQuery(ENDED)
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new Ended(
                                        new PartnershipId((String) row[0]),
                                        instant(row[1]),
                                        number(row[2])))
                .toList();
    }
}
