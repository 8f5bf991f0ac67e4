package org.waymark.persistence.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.records.PeopleImport;
import org.waymark.records.PeopleImportId;
import org.waymark.records.PeopleImports;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaPeopleImports implements PeopleImports {
    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public void add(PeopleImport file) {
        em.persist(file);
        em.flush();
    }

    @Override
    public Optional<PeopleImport> find(PeopleImportId id) {
        return Optional.ofNullable(em.find(PeopleImport.class, id));
    }

    @Override
    public List<PeopleImport> waitingSince(Instant before) {
        return em.createQuery(
                        "SELECT i FROM PeopleImport i WHERE i.state = :waiting AND i.uploadedAt <"
                                + " :before",
                        PeopleImport.class)
                .setParameter("waiting", PeopleImport.State.WAITING)
                .setParameter("before", before)
                .getResultList();
    }

    @Override
    public List<Applied> applied(int most) {
        return em.createQuery(
                        """
                        SELECT NEW org.waymark.records.PeopleImports.Applied(
                            i.appliedAt, i.fileName, p.shownName,
                            i.newCount, i.changedCount, i.leavingCount, i.refusedCount)
                        FROM PeopleImport i LEFT JOIN Person p ON p.id = i.uploadedBy
                        WHERE i.state = :applied ORDER BY i.appliedAt DESC
                        """,
                        Applied.class)
                .setParameter("applied", PeopleImport.State.APPLIED)
                .setMaxResults(most)
                .getResultList();
    }
}
