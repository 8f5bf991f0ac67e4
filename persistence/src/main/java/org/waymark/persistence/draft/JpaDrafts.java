package org.waymark.persistence.draft;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.draft.Draft;
import org.waymark.draft.Drafts;
import org.waymark.people.PersonId;
import org.waymark.vault.SealedText;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaDrafts implements Drafts {
    @PersistenceContext EntityManager em;

    /** One statement, so that two open windows can't stumble over each other. */
    @Override
    public void keep(Draft draft) {
        em.createNativeQuery(
                        "INSERT INTO draft (id, person_id, form_key, subject_id, answers, kept_at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON DUPLICATE KEY UPDATE"
                                + " answers = VALUES(answers), kept_at = VALUES(kept_at)")
                .setParameter(1, draft.id().value())
                .setParameter(2, draft.person().value())
                .setParameter(3, draft.formKey())
                .setParameter(4, draft.subjectId())
                .setParameter(5, new SealedText.Column().convertToDatabaseColumn(draft.answers()))
                .setParameter(6, LocalDateTime.ofInstant(draft.keptAt(), ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public List<Draft> about(PersonId person, List<String> formKeys, String subjectId) {
        return em.createQuery(
                        "select d from Draft d where d.person = :person and d.formKey in :formKeys"
                                + " and d.subjectId = :subjectId",
                        Draft.class)
                .setParameter("person", person)
                .setParameter("formKeys", formKeys)
                .setParameter("subjectId", subjectId)
                .getResultList();
    }

    @Override
    public void discard(PersonId person, String formKey, String subjectId) {
        em.createQuery(
                        "delete from Draft d where d.person = :person and d.formKey = :formKey"
                                + " and d.subjectId = :subjectId")
                .setParameter("person", person)
                .setParameter("formKey", formKey)
                .setParameter("subjectId", subjectId)
                .executeUpdate();
    }

    @Override
    public int discardOlderThan(Instant then) {
        return em.createQuery("delete from Draft d where d.keptAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
