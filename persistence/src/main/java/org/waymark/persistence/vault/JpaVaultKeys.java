package org.waymark.persistence.vault;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.waymark.vault.VaultKey;
import org.waymark.vault.VaultKeys;

@Stateless
@TransactionAttribute(MANDATORY)
public class JpaVaultKeys implements VaultKeys {
    @PersistenceContext EntityManager em;

    @Override
    public Optional<VaultKey> find(String name) {
        return Optional.ofNullable(em.find(VaultKey.class, name));
    }

    /** The second of two waits for the first's commit and then reads the key that stands. */
    @Override
    public VaultKey addOrFind(VaultKey made) {
        em.createNativeQuery(
                        "INSERT INTO vault_key (name, wrapped, made_at) VALUES (?1, ?2, ?3)"
                                + " ON DUPLICATE KEY UPDATE name = name")
                .setParameter(1, made.name())
                .setParameter(2, made.wrapped())
                .setParameter(3, LocalDateTime.ofInstant(made.madeAt(), ZoneOffset.UTC))
                .executeUpdate();
        return em.find(VaultKey.class, made.name());
    }

    @Override
    public Optional<VaultKey> anyOne() {
        return em.createQuery(
                        "select k from VaultKey k where k.wrapped is not null", VaultKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
