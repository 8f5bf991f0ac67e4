package org.waymark.persistence.award;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.award.FrozenFile;
import org.waymark.award.FrozenFileId;
import org.waymark.award.FrozenPart;
import org.waymark.award.FrozenPartId;
import org.waymark.award.Snapshots;
import org.waymark.award.SubmissionId;
import org.waymark.shared.NotFound;
import org.waymark.vault.SealedPart;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaSnapshots implements Snapshots {
    @PersistenceContext EntityManager em;

    @Override
    public void add(FrozenPart part) {
        em.persist(part);
        em.flush();
    }

    @Override
    public List<FrozenPart> parts(SubmissionId id) {
        return em.createQuery(
                        "select p from FrozenPart p where p.submission = :submission order by"
                                + " p.position",
                        FrozenPart.class)
                .setParameter("submission", id)
                .getResultList();
    }

    @Override
    public FrozenPart requirePart(SubmissionId submission, FrozenPartId id) {
        return Optional.ofNullable(em.find(FrozenPart.class, id))
                .filter(part -> part.submission().equals(submission))
                .filter(part -> part.kind() != FrozenPart.Kind.CLAIM)
                .orElseThrow(NotFound::new);
    }

    @Override
    public void add(FrozenFile file) {
        em.persist(file);
        em.flush();
    }

    @Override
    public void addContent(FrozenFileId file, int position, SealedPart content) {
        em.createNativeQuery(
                        "INSERT INTO award_file_content (file_id, position_number, content) VALUES"
                                + " (?1, ?2, ?3)")
                .setParameter(1, file.value())
                .setParameter(2, position)
                .setParameter(3, content.bytes())
                .executeUpdate();
    }

    @Override
    public List<FrozenFile> files(FrozenPartId part) {
        return em.createQuery(
                        "select f from FrozenFile f where f.part = :part order by f.id",
                        FrozenFile.class)
                .setParameter("part", part)
                .getResultList();
    }

    @Override
    public SealedPart content(FrozenFileId file, int position) {
        List<?> found =
                em.createNativeQuery(
                                "SELECT content FROM award_file_content WHERE file_id = ?1 AND"
                                        + " position_number = ?2")
                        .setParameter(1, file.value())
                        .setParameter(2, position)
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return SealedPart.stored((byte[]) found.get(0));
    }
}
