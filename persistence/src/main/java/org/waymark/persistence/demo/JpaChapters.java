package org.waymark.persistence.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.waymark.demo.Chapters;

@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaChapters implements Chapters {
    @PersistenceContext(unitName = "waymark")
    EntityManager em;

    @Override
    public boolean isAnyLived() {
        return !em.createNativeQuery("SELECT name FROM demo_chapter LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isLived(String name) {
        return !em.createNativeQuery("SELECT name FROM demo_chapter WHERE name = ?1")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(String name, Instant at) {
        em.createNativeQuery("INSERT INTO demo_chapter (name, lived_at) VALUES (?1, ?2)")
                .setParameter(1, name)
                .setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }
}
