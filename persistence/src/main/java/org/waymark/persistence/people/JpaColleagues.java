package org.waymark.persistence.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.people.Colleagues;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonState;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaColleagues implements Colleagues {
    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public List<PersonCard> named(String text, int most) {
        String part = text == null ? "" : text.strip();
        if (part.length() < 2) {
            return List.of();
        }
        return em.createQuery(
                        JpaDirectory.CARD
                                + " WHERE p.shownName LIKE :part ESCAPE '!' AND p.state <> :leaver"
                                + " ORDER BY p.sortName, p.id",
                        PersonCard.class)
                .setParameter("part", "%" + part.replaceAll("([!%_])", "!$1") + "%")
                .setParameter("leaver", PersonState.LEAVER)
                .setMaxResults(most)
                .getResultList();
    }
}
