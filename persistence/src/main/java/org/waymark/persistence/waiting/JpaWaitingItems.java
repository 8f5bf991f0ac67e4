package org.waymark.persistence.waiting;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Id;
import org.waymark.waiting.WaitingItem;
import org.waymark.waiting.WaitingItems;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaWaitingItems implements WaitingItems {
    @PersistenceContext EntityManager em;

    /** One statement: two observers that tell the same at once write one row. */
    @Override
    public void addOrRenew(WaitingItem item) {
        em.createNativeQuery(
                        "INSERT INTO waiting_item (id, person_id, kind, subject_id, partnership_id,"
                                + " other_id, other_sees, since, due_on, link)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
                                + " ON DUPLICATE KEY UPDATE partnership_id = VALUES(partnership_id),"
                                + " other_id = VALUES(other_id), other_sees = VALUES(other_sees),"
                                + " due_on = VALUES(due_on), link = VALUES(link)")
                .setParameter(1, item.id().value())
                .setParameter(2, item.person().value())
                .setParameter(3, item.kind())
                .setParameter(4, item.subject())
                .setParameter(5, text(item.partnership()))
                .setParameter(6, text(item.other()))
                .setParameter(7, item.otherSees())
                .setParameter(8, LocalDateTime.ofInstant(item.since(), ZoneOffset.UTC))
                .setParameter(9, item.dueOn())
                .setParameter(10, item.link())
                .executeUpdate();
    }

    @Override
    public void remove(String kind, String subject) {
        em.createQuery("delete from WaitingItem w where w.kind = :kind and w.subject = :subject")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    @Override
    public void remove(PersonId person, String kind, String subject) {
        em.createQuery(
                        "delete from WaitingItem w where w.person = :person and w.kind = :kind"
                                + " and w.subject = :subject")
                .setParameter("person", person)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    @Override
    public void removeAbout(String subject) {
        em.createQuery("delete from WaitingItem w where w.subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    @Override
    public void removeOf(PartnershipId partnership) {
        em.createQuery("delete from WaitingItem w where w.partnership = :partnership")
                .setParameter("partnership", partnership)
                .executeUpdate();
    }

    @Override
    public List<WaitingItem> concerning(PersonId person) {
        return em.createQuery(
                        "select w from WaitingItem w where w.person = :person"
                                + " or (w.other = :person and w.otherSees = true)"
                                + " order by case when w.dueOn is null then 1 else 0 end,"
                                + " w.dueOn, w.since, w.id",
                        WaitingItem.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public int countFor(PersonId person) {
        return em.createQuery(
                        "select count(w) from WaitingItem w where w.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult()
                .intValue();
    }

    private static String text(Id id) {
        return id == null ? null : id.value();
    }
}
