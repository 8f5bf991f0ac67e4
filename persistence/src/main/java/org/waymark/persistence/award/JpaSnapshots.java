package org.waymark.persistence.award;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.award.FrozenFile;
import org.waymark.award.FrozenFileId;
import org.waymark.award.FrozenPart;
import org.waymark.award.FrozenPartId;
import org.waymark.award.Snapshots;
import org.waymark.award.SubmissionId;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.shared.NotFound;
import org.waymark.vault.SealedPart;
import org.waymark.vault.SealedText;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaSnapshots implements Snapshots {
    private static final SealedText.Column SEALED = new SealedText.Column();

    @PersistenceContext EntityManager em;

    @Override
    public void addParts(Collection<FrozenPart> parts) {
        ManyRows.insert(
                em,
                "INSERT INTO award_part (id, submission_id, position_number, kind, outcome,"
                        + " content)",
                parts.stream()
                        .map(
                                one ->
                                        Arrays.<Object>asList(
                                                one.id().value(),
                                                one.submission().value(),
                                                one.position(),
                                                one.kind().name(),
                                                one.outcome(),
                                                SEALED.convertToDatabaseColumn(one.content())))
                        .toList());
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
    public void addFiles(Collection<FrozenFile> files) {
        ManyRows.insert(
                em,
                "INSERT INTO award_file (id, part_id, name, media_type, bytes, parts)",
                files.stream()
                        .map(
                                one ->
                                        List.<Object>of(
                                                one.id().value(),
                                                one.part().value(),
                                                SEALED.convertToDatabaseColumn(one.name()),
                                                one.mediaType(),
                                                one.bytes(),
                                                one.parts()))
                        .toList());
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
