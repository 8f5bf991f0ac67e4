package org.waymark.persistence.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.jpa.JpaQuery;
import org.eclipse.persistence.queries.Cursor;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonId;
import org.waymark.people.PersonOnRecord;
import org.waymark.people.PersonState;
import org.waymark.persistence.shared.Kept;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaPeople implements People {
    /** Rows that the driver holds at a time while everybody is read. */
    private static final int ROWS_HELD = 500;

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    /** Row by row: all of them at once, as rows, would be several times what is kept of them. */
    @Override
    public List<PersonOnRecord> onRecord() {
        var everybody = new RecordsRead();
        Cursor rows =
                em.createQuery(
                                """
                                SELECT p.id, p.shownName, p.staffNumber, p.givenName, p.familyName,
                                    p.preferredName, p.pronouns, p.email, p.state,
                                    post.number, post.unitId, post.siteId, post.jobFamilyId, post.gradeId,
                                    post.fte, post.roleTitle, post.starts, post.contractEnd, post.managerId,
                                    p.guestUntil
                                FROM Person p LEFT JOIN Post post ON post.person = p
                                ORDER BY p.id, post.number
                                """,
                                Object[].class)
                        .setHint(QueryHints.CURSOR, HintValues.TRUE)
                        .setHint(QueryHints.JDBC_FETCH_SIZE, ROWS_HELD)
                        .unwrap(JpaQuery.class)
                        .getResultCursor();
        try {
            while (rows.hasNext()) {
                everybody.read((Object[]) rows.next());
                rows.clear();
            }
        } finally {
            rows.close();
        }
        return everybody.people();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    @Override
    public Optional<Person> withStaffNumber(String staffNumber) {
        return em.createQuery("SELECT p FROM Person p WHERE p.staffNumber = :number", Person.class)
                .setParameter("number", staffNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Person> withEmail(String email) {
        return em.createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PersonId> guestsOver(LocalDate today) {
        return em.createQuery(
                        "SELECT p.id FROM Person p WHERE p.guestUntil < :today AND p.state <>"
                                + " :leaver",
                        PersonId.class)
                .setParameter("today", today)
                .setParameter("leaver", PersonState.LEAVER)
                .getResultList();
    }

    @Override
    public void add(Person person) {
        em.persist(person);
        keep();
    }

    @Override
    public void keep() {
        Kept.now(em, Map.of("uk_person_email", "records.rule.guest-email"));
    }

    @Override
    public void addAll(Collection<Person> people) {
        people.forEach(em::persist);
        letGo();
    }

    @Override
    public void change(Collection<PersonId> people, Consumer<Person> change) {
        if (people.isEmpty()) {
            return;
        }
        em.createQuery(
                        "SELECT DISTINCT p FROM Person p LEFT JOIN FETCH p.posts WHERE p.id IN"
                                + " :people",
                        Person.class)
                .setParameter("people", people)
                .getResultList()
                .forEach(change);
        letGo();
    }

    /**
     * Detaching what was written isn't enough: EclipseLink would keep the changes themselves until
     * the transaction ends.
     */
    private void letGo() {
        em.flush();
        em.clear();
    }

    /** In SQL: a bulk update in JPQL would raise the versions behind the entities' backs. */
    @Override
    public void freeAddressesOf(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        String places = "?" + ", ?".repeat(people.size() - 1);
        var update =
                em.createNativeQuery("UPDATE person SET email = NULL WHERE id IN (" + places + ")");
        int place = 1;
        for (PersonId person : people) {
            update.setParameter(place++, person.value());
        }
        update.executeUpdate();
    }

    @Override
    public boolean isEmpty() {
        return em.createQuery("SELECT p.id FROM Person p", PersonId.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
