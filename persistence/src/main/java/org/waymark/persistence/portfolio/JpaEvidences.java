package org.waymark.persistence.portfolio;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.portfolio.Evidence;
import org.waymark.portfolio.EvidenceId;
import org.waymark.portfolio.Evidences;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaEvidences implements Evidences {
    private static final List<String> WITH_IT =
            List.of(
                    "DELETE FROM portfolio_evidence_tag WHERE evidence_id = ?1",
                    "DELETE FROM portfolio_share_item WHERE evidence_id = ?1",
                    "DELETE FROM portfolio_look WHERE evidence_id = ?1",
                    "DELETE p FROM portfolio_file_part p JOIN portfolio_file f ON f.id = p.file_id"
                            + " WHERE f.evidence_id = ?1",
                    "DELETE FROM portfolio_file WHERE evidence_id = ?1");

    @PersistenceContext EntityManager em;

    @Override
    public void add(Evidence evidence) {
        em.persist(evidence);
        em.flush();
    }

    @Override
    public Optional<Evidence> find(EvidenceId id) {
        return Optional.ofNullable(em.find(Evidence.class, id));
    }

    @Override
    public List<Evidence> of(PersonId owner, Collection<EvidenceId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select e from Evidence e where e.owner = :owner and e.id in :ids",
                                Evidence.class)
                        .setParameter("owner", owner)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public void tag(EvidenceId id, Collection<String> tags) {
        em.createNativeQuery(WITH_IT.get(0)).setParameter(1, id.value()).executeUpdate();
        ManyRows.insert(
                em,
                "INSERT INTO portfolio_evidence_tag (evidence_id, tag)",
                tags.stream().map(tag -> List.<Object>of(id.value(), tag)).toList());
    }

    @Override
    public void remove(Evidence evidence) {
        WITH_IT.forEach(
                delete ->
                        em.createNativeQuery(delete)
                                .setParameter(1, evidence.id().value())
                                .executeUpdate());
        em.remove(evidence);
    }
}
