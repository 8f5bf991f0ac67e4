package org.waymark.persistence.folder;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.number;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.folder.Folders;
import org.waymark.folder.Held;
import org.waymark.folder.Piece;
import org.waymark.folder.PieceId;
import org.waymark.scheme.Scheme;
import org.waymark.scheme.SchemeId;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaFolders implements Folders {
    private static final String HELD =
            """
            WITH run AS (SELECT id FROM phase WHERE scheme_id = ?1 AND state <> 'DRAFT'),
            pair AS (SELECT id, phase_id, mentee_id, signed_at FROM partnership
                     WHERE phase_id IN (SELECT id FROM run)),
            person AS (SELECT part, trained_on FROM enrolment
                       WHERE phase_id IN (SELECT id FROM run) AND state <> 'WAITING')
            SELECT (SELECT COUNT(*) FROM run),
                   (SELECT COUNT(*) FROM pair WHERE signed_at IS NOT NULL),
                   (SELECT COUNT(*) FROM gathering WHERE phase_id IN (SELECT id FROM run)
                        AND kind = 'TRAINING' AND cancelled_at IS NULL AND over_at IS NOT NULL),
                   (SELECT COUNT(*) FROM person WHERE part = 'MENTOR' AND trained_on IS NOT NULL),
                   (SELECT COUNT(*) FROM resource
                        WHERE scheme_id = ?1 AND withdrawn_at IS NULL),
                   (SELECT COUNT(*) FROM person WHERE part = 'MENTEE'),
                   (SELECT COUNT(DISTINCT phase_id, mentee_id) FROM pair),
                   (SELECT COUNT(*) FROM report
                        WHERE partnership_id IN (SELECT id FROM pair) AND sent_at IS NOT NULL),
                   (SELECT COUNT(*) FROM review
                        WHERE partnership_id IN (SELECT id FROM pair) AND state = 'DECIDED'),
                   (SELECT COUNT(*) FROM evaluation_improvement WHERE scheme_id = ?1),
                   (SELECT COUNT(*) FROM scheme_coordinator WHERE scheme_id = ?1)
            """;

    @PersistenceContext EntityManager em;

    @Override
    public String schemeName(SchemeId scheme) {
        return em.find(Scheme.class, scheme).name();
    }

    @Override
    public List<Piece> pieces(SchemeId scheme) {
        return em.createQuery(
                        "select p from Piece p where p.scheme = :scheme order by p.id desc",
                        Piece.class)
                .setParameter("scheme", scheme)
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(Comparator.comparing(Piece::standard))
                .toList();
    }

    @Override
    public Optional<Piece> find(PieceId id) {
        return Optional.ofNullable(em.find(Piece.class, id));
    }

    @Override
    public void add(Piece piece) {
        em.persist(piece);
    }

    @Override
    public void remove(Piece piece) {
        em.remove(piece);
    }

    @Override
    public Held held(SchemeId scheme) {
        Object[] row =
                (Object[])
                        em.createNativeQuery(HELD)
                                .setParameter(1, scheme.value())
                                .getSingleResult();
        return new Held(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]));
    }
}
