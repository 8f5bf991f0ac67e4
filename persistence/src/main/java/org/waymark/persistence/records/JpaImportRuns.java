package org.waymark.persistence.records;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.instant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.records.ImportRuns;
import org.waymark.records.PeopleImportId;

/**
 * The row of the file decides between two who begin at the same moment. Whether a file was applied
 * the file itself says: it does so in the transaction that applied it.
 */
@Stateless
@TransactionAttribute(MANDATORY)
public class JpaImportRuns implements ImportRuns {
    private static final String RUN =
            """
            SELECT run.import_id, file.file_name, run.begun_at, run.seen_at, run.done, run.total,
                   CASE file.state WHEN 'APPLIED' THEN 'APPLIED' ELSE run.state END, run.refusal
            FROM people_import_run run JOIN people_import file ON file.id = run.import_id
            """;

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public boolean begin(PeopleImportId file, PersonId by, Instant now, Instant aliveSince) {
        return waits(file) && (first(file, by, now) || again(file, by, now, aliveSince));
    }

    /** Locks the file's row, so that two who begin don't wait for each other. */
    private boolean waits(PeopleImportId file) {
        return !em.createNativeQuery(
                        "SELECT id FROM people_import WHERE id = ?1 AND state = 'WAITING' FOR UPDATE")
                .setParameter(1, file.value())
                .getResultList()
                .isEmpty();
    }

    private boolean first(PeopleImportId file, PersonId by, Instant now) {
        return em.createNativeQuery(
                                """
                                INSERT IGNORE INTO people_import_run
                                    (import_id, begun_by, begun_at, seen_at, done, total, state)
                                VALUES (?1, ?2, ?3, ?3, 0, 0, 'RUNNING')
                                """)
                        .setParameter(1, file.value())
                        .setParameter(2, by.value())
                        .setParameter(3, moment(now))
                        .executeUpdate()
                == 1;
    }

    private boolean again(PeopleImportId file, PersonId by, Instant now, Instant aliveSince) {
        return em.createNativeQuery(
                                """
                                UPDATE people_import_run
                                SET begun_by = ?2, begun_at = ?3, seen_at = ?3, done = 0, total = 0,
                                    state = 'RUNNING', refusal = NULL
                                WHERE import_id = ?1 AND (state = 'FAILED'
                                    OR (state = 'RUNNING' AND seen_at < ?4))
                                """)
                        .setParameter(1, file.value())
                        .setParameter(2, by.value())
                        .setParameter(3, moment(now))
                        .setParameter(4, moment(aliveSince))
                        .executeUpdate()
                == 1;
    }

    @Override
    public void tell(PeopleImportId file, int done, int total, Instant now) {
        em.createNativeQuery(
                        "UPDATE people_import_run SET done = ?2, total = ?3, seen_at = ?4 WHERE"
                                + " import_id = ?1 AND state = 'RUNNING'")
                .setParameter(1, file.value())
                .setParameter(2, done)
                .setParameter(3, total)
                .setParameter(4, moment(now))
                .executeUpdate();
    }

    @Override
    public void end(PeopleImportId file, State how, String refusal, Instant now) {
        em.createNativeQuery(
                        "UPDATE people_import_run SET state = ?2, refusal = ?3, seen_at = ?4 WHERE"
                                + " import_id = ?1")
                .setParameter(1, file.value())
                .setParameter(2, how.name())
                .setParameter(3, refusal)
                .setParameter(4, moment(now))
                .executeUpdate();
    }

    @Override
    public Optional<Run> of(PeopleImportId file) {
        List<?> rows =
                em.createNativeQuery(RUN + " WHERE run.import_id = ?1")
                        .setParameter(1, file.value())
                        .getResultList();
        return rows.stream().map(JpaImportRuns::run).findFirst();
    }

    @Override
    public List<Run> running(Instant aliveSince) {
        List<?> rows =
                em.createNativeQuery(
                                RUN
                                        + " WHERE run.state = 'RUNNING' AND file.state = 'WAITING' AND"
                                        + " run.seen_at >= ?1"
                                        + " ORDER BY run.begun_at")
                        .setParameter(1, moment(aliveSince))
                        .getResultList();
        return rows.stream().map(JpaImportRuns::run).toList();
    }

    private static Run run(Object found) {
        Object[] row = (Object[]) found;
        return new Run(
                new PeopleImportId((String) row[0]),
                (String) row[1],
                instant(row[2]),
                instant(row[3]),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                State.valueOf((String) row[6]),
                (String) row[7]);
    }

    private static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
