package org.waymark.persistence.award;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.isTrue;
import static org.waymark.persistence.shared.Columns.utc;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.award.Award;
import org.waymark.award.AwardId;
import org.waymark.award.Awards;
import org.waymark.award.Duty;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.persistence.people.ReportingLine;
import org.waymark.persistence.shared.Kept;
import org.waymark.scheme.PhaseId;
import org.waymark.shared.Id;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaAwards implements Awards {
    private static final String MENTOR_OF =
            """
            %s SELECT pair.mentor_id, yes.mentor_id IS NOT NULL FROM partnership pair
            LEFT JOIN award_consent yes ON yes.award_id = ?2 AND yes.candidate_id = ?1
              AND yes.mentor_id = pair.mentor_id
            WHERE pair.phase_id = ?3 AND pair.mentee_id = ?1
              AND (pair.state IN ('ACTIVE', 'ON_HOLD', 'WINDING_DOWN') OR yes.mentor_id IS NOT NULL)
              AND pair.mentor_id NOT IN (%s)
              AND NOT EXISTS (SELECT 1 FROM award_officer examines WHERE examines.award_id = ?2
                AND examines.person_id = pair.mentor_id AND examines.duty = 'EXAMINER')
            ORDER BY yes.mentor_id IS NULL, pair.id DESC LIMIT 1
            """;

    private static final String AGREED_TO =
            """
            %s SELECT yes.award_id, yes.candidate_id FROM award_consent yes
            JOIN award ON award.id = yes.award_id AND award.mentor_may_mark
            WHERE yes.mentor_id = ?1 AND yes.candidate_id NOT IN (%s)
              AND NOT EXISTS (SELECT 1 FROM award_officer examines
                WHERE examines.award_id = yes.award_id AND examines.person_id = ?1
                  AND examines.duty = 'EXAMINER')
            """;

    private static final String AGREED_MENTOR =
            """
            %s SELECT yes.mentor_id, yes.agreed_at FROM award_consent yes
            JOIN award ON award.id = yes.award_id AND award.mentor_may_mark
            JOIN person ON person.id = yes.mentor_id AND person.state <> 'LEAVER'
            WHERE yes.candidate_id = ?1 AND yes.award_id = ?2 AND yes.mentor_id NOT IN (%s)
              AND NOT EXISTS (SELECT 1 FROM award_officer examines WHERE examines.award_id = ?2
                AND examines.person_id = yes.mentor_id AND examines.duty = 'EXAMINER')
            """;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Award award) {
        em.persist(award);
        Kept.now(em, Map.of("uk_award_phase", "award.rule.switched-on"));
    }

    @Override
    public Optional<Award> find(AwardId id) {
        return Optional.ofNullable(em.find(Award.class, id));
    }

    @Override
    public List<OfPhase> ofPhases() {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT phase.id, scheme.name, phase.name, award.id FROM phase
                                JOIN scheme ON scheme.id = phase.scheme_id
                                LEFT JOIN award ON award.phase_id = phase.id
                                WHERE phase.state <> 'DRAFT'
                                ORDER BY phase.starts_on DESC, phase.id
                                """)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new OfPhase(
                                        new PhaseId((String) row[0]),
                                        (String) row[1],
                                        (String) row[2],
                                        row[3] == null ? null : new AwardId((String) row[3])))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Award> forCandidate(PersonId person) {
        return em.createNativeQuery(
                        """
                        SELECT award.* FROM award
                        WHERE EXISTS (SELECT 1 FROM enrolment
                          WHERE enrolment.phase_id = award.phase_id AND enrolment.person_id = ?1
                            AND (enrolment.part = 'MENTOR' OR award.mentor_may_mark)
                            AND enrolment.state = 'JOINED')
                        ORDER BY award.id DESC
                        """,
                        Award.class)
                .setParameter(1, person.value())
                .getResultList();
    }

    @Override
    public boolean appoint(AwardId award, PersonId person, Duty duty) {
        return changed(
                "INSERT IGNORE INTO award_officer (award_id, person_id, duty) VALUES (?, ?, ?)",
                award,
                person,
                duty);
    }

    @Override
    public boolean dismiss(AwardId award, PersonId person, Duty duty) {
        return changed(
                "DELETE FROM award_officer WHERE award_id = ? AND person_id = ? AND duty = ?",
                award,
                person,
                duty);
    }

    private boolean changed(String statement, AwardId award, PersonId person, Duty duty) {
        return em.createNativeQuery(statement)
                        .setParameter(1, award.value())
                        .setParameter(2, person.value())
                        .setParameter(3, duty.name())
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<Officer> officers(AwardId award) {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT officer.person_id, officer.duty FROM award_officer officer
                                JOIN person ON person.id = officer.person_id
                                WHERE officer.award_id = ?1
                                ORDER BY officer.duty, person.sort_name
                                """)
                        .setParameter(1, award.value())
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Officer(
                                        new PersonId((String) row[0]),
                                        Duty.valueOf((String) row[1])))
                .toList();
    }

    @Override
    public Set<Duty> dutiesOf(AwardId award, PersonId person) {
        List<?> rows =
                em.createNativeQuery(
                                "SELECT duty FROM award_officer WHERE award_id = ?1 AND person_id ="
                                        + " ?2")
                        .setParameter(1, award.value())
                        .setParameter(2, person.value())
                        .getResultList();
        return rows.stream().map(duty -> Duty.valueOf((String) duty)).collect(Collectors.toSet());
    }

    @Override
    public Optional<OwnMentor> mentorOf(Award award, PersonId mentee) {
        if (!award.mentorMayMark()) {
            return Optional.empty();
        }
        return rows(
                        MENTOR_OF.formatted(ReportingLine.OF_THE_FIRST, ReportingLine.MEMBERS),
                        mentee,
                        award.id(),
                        award.phase())
                .map(row -> new OwnMentor(new PersonId((String) row[0]), isTrue(row[1])))
                .findFirst();
    }

    @Override
    public Optional<Pair> pairOf(Award award, PersonId mentee) {
        if (!award.mentorMayMark()) {
            return Optional.empty();
        }
        return rows(
                        """
                        SELECT id, mentor_id FROM partnership
                        WHERE phase_id = ?1 AND mentee_id = ?2
                          AND state IN ('ACTIVE', 'ON_HOLD', 'WINDING_DOWN')
                        """,
                        award.phase(),
                        mentee)
                .map(
                        row ->
                                new Pair(
                                        new PartnershipId((String) row[0]),
                                        new PersonId((String) row[1])))
                .findFirst();
    }

    @Override
    public boolean agree(AwardId award, PersonId mentee, PersonId mentor, Instant now) {
        return em.createNativeQuery(
                                "INSERT IGNORE INTO award_consent (award_id, candidate_id,"
                                        + " mentor_id, agreed_at) VALUES (?1, ?2, ?3, ?4)")
                        .setParameter(1, award.value())
                        .setParameter(2, mentee.value())
                        .setParameter(3, mentor.value())
                        .setParameter(4, utc(now))
                        .executeUpdate()
                > 0;
    }

    @Override
    public boolean withdraw(AwardId award, PersonId mentee) {
        return em.createNativeQuery(
                                "DELETE FROM award_consent WHERE award_id = ?1 AND candidate_id ="
                                        + " ?2")
                        .setParameter(1, award.value())
                        .setParameter(2, mentee.value())
                        .executeUpdate()
                > 0;
    }

    @Override
    public Set<Agreed> agreedTo(PersonId mentor) {
        return rows(AGREED_TO.formatted(ReportingLine.OF_THE_FIRST, ReportingLine.MEMBERS), mentor)
                .map(row -> new Agreed(new AwardId((String) row[0]), new PersonId((String) row[1])))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<PersonId> agreedMentor(AwardId award, PersonId mentee) {
        return rows(
                        AGREED_MENTOR.formatted(ReportingLine.OF_THE_FIRST, ReportingLine.MEMBERS),
                        mentee,
                        award)
                .map(row -> new PersonId((String) row[0]))
                .findFirst();
    }

    private Stream<Object[]> rows(String query, Id... values) {
        Query asked = em.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i].value());
        }
        List<?> rows = asked.getResultList();
        return rows.stream().map(row -> (Object[]) row);
    }

    @Override
    public boolean isOfficer(PersonId person) {
        return !em.createNativeQuery(
                        """
                        SELECT award_id FROM award_officer WHERE person_id = ?1
                        UNION ALL
                        SELECT yes.award_id FROM award_consent yes
                        JOIN award ON award.id = yes.award_id AND award.mentor_may_mark
                        WHERE yes.mentor_id = ?1
                        LIMIT 1
                        """)
                .setParameter(1, person.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Gone> gone() {
        List<?> rows =
                em.createNativeQuery(
                                """
                                SELECT officer.award_id, officer.person_id, officer.duty
                                FROM award_officer officer
                                JOIN person ON person.id = officer.person_id
                                WHERE person.state = 'LEAVER'
                                ORDER BY officer.person_id, officer.award_id
                                """)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Gone(
                                        new AwardId((String) row[0]),
                                        new PersonId((String) row[1]),
                                        Duty.valueOf((String) row[2])))
                .toList();
    }
}
