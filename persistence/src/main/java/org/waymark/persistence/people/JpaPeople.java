package org.waymark.persistence.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonId;
import org.waymark.people.PersonOnRecord;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaPeople implements People {
    private static final int AT_A_TIME = 500;

    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public List<PersonOnRecord> onRecord() {
        var everybody = new RecordsRead();
        em.createQuery(
                        """
                        SELECT p.id, p.shownName, p.staffNumber, p.givenName, p.familyName,
                            p.preferredName, p.pronouns, p.email, p.state,
                            post.number, post.unitId, post.siteId, post.jobFamilyId, post.gradeId,
                            post.fte, post.roleTitle, post.starts, post.contractEnd, post.managerId
                        FROM Person p LEFT JOIN Post post ON post.person = p
                        ORDER BY p.id, post.number
                        """,
                        Object[].class)
                .getResultList()
                .forEach(everybody::read);
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
    public void addAll(Collection<Person> people) {
        people.forEach(em::persist);
        em.flush();
    }

    /** What was written is let go, or a thousand changes would all be held until the end. */
    @Override
    public void change(Collection<PersonId> people, Consumer<Person> change) {
        var all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            var some =
                    em.createQuery(
                                    "SELECT DISTINCT p FROM Person p LEFT JOIN FETCH p.posts WHERE"
                                            + " p.id IN :some",
                                    Person.class)
                            .setParameter(
                                    "some",
                                    all.subList(from, Math.min(from + AT_A_TIME, all.size())))
                            .getResultList();
            some.forEach(change);
            em.flush();
            some.forEach(em::detach);
        }
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
