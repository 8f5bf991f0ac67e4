package org.waymark.persistence.signpost;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.signpost.Signpost;
import org.waymark.signpost.SignpostId;
import org.waymark.signpost.Signposts;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaSignposts implements Signposts {
    private static final int MOST = 100;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Signpost signpost) {
        em.persist(signpost);
    }

    @Override
    public void remove(Signpost signpost) {
        em.remove(signpost);
    }

    @Override
    public Optional<Signpost> find(SignpostId id) {
        return Optional.ofNullable(em.find(Signpost.class, id));
    }

    @Override
    public List<Signpost> all() {
        return em
                .createQuery("select s from Signpost s order by s.position, s.id", Signpost.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(one -> one.said().kind()))
                .toList();
    }
}
