package org.waymark.persistence.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.people.PersonId;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaPeople implements People {
    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public List<Person> all() {
        return em.createQuery(
                        "SELECT DISTINCT p FROM Person p LEFT JOIN FETCH p.posts ORDER BY p.id",
                        Person.class)
                .getResultList();
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
