package org.waymark.persistence.waiting;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;
import static org.waymark.persistence.shared.Columns.isTrue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;
import org.waymark.persistence.shared.IdList;
import org.waymark.persistence.shared.ManyRows;
import org.waymark.shared.Id;
import org.waymark.waiting.WaitingItem;
import org.waymark.waiting.WaitingItems;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaWaitingItems implements WaitingItems {
    private static final String NOT_ON_HOLD =
            " and not exists (select p.id from Partnership p where p.id = w.partnership"
                    + " and p.state = :held)";

    @PersistenceContext EntityManager em;

    /** One statement: two observers that tell the same at once write one row. */
    @Override
    public void addOrRenew(List<WaitingItem> items) {
        ManyRows.insert(
                em,
                "INSERT INTO waiting_item (id, person_id, kind, subject_id, partnership_id,"
                        + " other_id, other_sees, since, due_on, link)",
                items.stream().map(JpaWaitingItems::row).toList(),
                "ON DUPLICATE KEY UPDATE partnership_id = VALUES(partnership_id),"
                        + " other_id = VALUES(other_id), other_sees = VALUES(other_sees),"
                        + " due_on = VALUES(due_on), link = VALUES(link)");
    }

    private static List<Object> row(WaitingItem item) {
        return Arrays.asList(
                item.id().value(),
                item.person().value(),
                item.kind(),
                item.subject(),
                text(item.partnership()),
                text(item.other()),
                item.otherSees(),
                LocalDateTime.ofInstant(item.since(), ZoneOffset.UTC),
                item.dueOn(),
                item.link());
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
    public void moveOf(PartnershipId partnership, LocalDate from, int days) {
        em.createNativeQuery(
                        "UPDATE waiting_item SET due_on = due_on + INTERVAL ?1 DAY"
                                + " WHERE partnership_id = ?2 AND due_on >= ?3")
                .setParameter(1, days)
                .setParameter(2, partnership.value())
                .setParameter(3, from)
                .executeUpdate();
    }

    @Override
    public List<WaitingItem> concerning(PersonId person) {
        return em.createQuery(
                        "select w from WaitingItem w where (w.person = :person"
                                + " or (w.other = :person and w.otherSees = true))"
                                + NOT_ON_HOLD
                                + " order by case when w.dueOn is null then 1 else 0 end,"
                                + " w.dueOn, w.since, w.id",
                        WaitingItem.class)
                .setParameter("person", person)
                .setParameter("held", PartnershipState.ON_HOLD)
                .getResultList();
    }

    @Override
    public int countFor(PersonId person) {
        return em.createQuery(
                        "select count(w) from WaitingItem w where w.person = :person" + NOT_ON_HOLD,
                        Long.class)
                .setParameter("person", person)
                .setParameter("held", PartnershipState.ON_HOLD)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Waits> of(Collection<PersonId> people) {
        var query =
                em.createNativeQuery(
                        "SELECT w.person_id, w.kind, w.other_id, w.link, w.due_on, p.state = 'ON_HOLD'"
                                + " FROM waiting_item w LEFT JOIN partnership p"
                                + " ON p.id = w.partnership_id WHERE w.person_id "
                                + IdList.in(people)
                                + " ORDER BY w.id");
        List<Waits> waits = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            waits.add(
                    new Waits(
                            new PersonId((String) columns[0]),
                            (String) columns[1],
                            columns[2] == null ? null : new PersonId((String) columns[2]),
                            (String) columns[3],
                            columns[4] == null ? null : ((Date) columns[4]).toLocalDate(),
                            isTrue(columns[5])));
        }
        return waits;
    }

    private static String text(Id id) {
        return id == null ? null : id.value();
    }
}
