package org.waymark.persistence.portfolio;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.waymark.people.PersonId;
import org.waymark.portfolio.Profile;
import org.waymark.portfolio.Profiles;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaProfiles implements Profiles {
    @PersistenceContext EntityManager em;

    @Override
    public void add(Profile profile) {
        em.persist(profile);
        em.flush();
    }

    @Override
    public Optional<Profile> of(PersonId owner) {
        return Optional.ofNullable(em.find(Profile.class, owner));
    }
}
