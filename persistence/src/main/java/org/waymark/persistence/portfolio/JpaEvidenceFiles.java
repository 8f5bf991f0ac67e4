package org.waymark.persistence.portfolio;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.people.PersonId;
import org.waymark.portfolio.EvidenceFile;
import org.waymark.portfolio.EvidenceFileId;
import org.waymark.portfolio.EvidenceFiles;
import org.waymark.portfolio.EvidenceId;
import org.waymark.shared.NotFound;
import org.waymark.vault.SealedPart;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaEvidenceFiles implements EvidenceFiles {
    @PersistenceContext EntityManager em;

    @Override
    public void add(EvidenceFile file) {
        em.persist(file);
        em.flush();
    }

    @Override
    public void addPart(EvidenceFileId file, int position, SealedPart content) {
        em.createNativeQuery(
                        "INSERT INTO portfolio_file_part (file_id, position, content) VALUES (?1,"
                                + " ?2, ?3)")
                .setParameter(1, file.value())
                .setParameter(2, position)
                .setParameter(3, content.bytes())
                .executeUpdate();
    }

    @Override
    public Optional<EvidenceFile> find(EvidenceFileId id) {
        return Optional.ofNullable(em.find(EvidenceFile.class, id));
    }

    @Override
    public SealedPart part(EvidenceFileId file, int position) {
        List<?> found =
                em.createNativeQuery(
                                "SELECT content FROM portfolio_file_part WHERE file_id = ?1 AND"
                                        + " position = ?2")
                        .setParameter(1, file.value())
                        .setParameter(2, position)
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return SealedPart.stored((byte[]) found.get(0));
    }

    @Override
    public List<EvidenceFile> of(EvidenceId evidence) {
        return em.createQuery(
                        "select f from EvidenceFile f where f.evidence = :evidence order by f.id",
                        EvidenceFile.class)
                .setParameter("evidence", evidence)
                .getResultList();
    }

    @Override
    public Map<EvidenceId, List<EvidenceFile>> ofEach(Collection<EvidenceId> evidence) {
        if (evidence.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select f from EvidenceFile f where f.evidence in :evidence order by f.id",
                        EvidenceFile.class)
                .setParameter("evidence", evidence)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(EvidenceFile::evidence));
    }

    @Override
    public long bytesOf(PersonId owner) {
        Object sum =
                em.createNativeQuery(
                                "SELECT COALESCE(SUM(bytes), 0) FROM portfolio_file WHERE owner_id"
                                        + " = ?1")
                        .setParameter(1, owner.value())
                        .getSingleResult();
        return ((Number) sum).longValue();
    }

    @Override
    public void remove(EvidenceFile file) {
        em.createNativeQuery("DELETE FROM portfolio_file_part WHERE file_id = ?1")
                .setParameter(1, file.id().value())
                .executeUpdate();
        em.remove(file);
    }
}
