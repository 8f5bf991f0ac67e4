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

    /**
     * The second of two waits for the first's commit and then reads the key that stands. The noted
     * master key is read under a lock, so that none is put in its place before this commits; it is
     * looked for by its id, since a row that doesn't fit what is asked isn't kept locked.
     */
    @Override
    public Optional<VaultKey> addOrFind(VaultKey made, String masterKey) {
        em.createNativeQuery(
                        "INSERT INTO vault_key (name, wrapped, made_at) SELECT ?1, ?2, ?3 FROM DUAL"
                                + " WHERE ?4 = COALESCE((SELECT fingerprint FROM master_key WHERE id"
                                + " = 1 LOCK IN SHARE MODE), ?4) ON DUPLICATE KEY UPDATE name = name")
                .setParameter(1, made.name())
                .setParameter(2, made.wrapped())
                .setParameter(3, LocalDateTime.ofInstant(made.madeAt(), ZoneOffset.UTC))
                .setParameter(4, masterKey)
                .executeUpdate();
        return find(made.name());
    }

    @Override
    public Optional<VaultKey> anyOne() {
        return em.createQuery(
                        "select k from VaultKey k where k.wrapped is not null", VaultKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public String noteOrFind(String masterKey) {
        em.createNativeQuery(
                        "INSERT INTO master_key (id, fingerprint) VALUES (1, ?1)"
                                + " ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, masterKey)
                .executeUpdate();
        return (String)
                em.createNativeQuery("SELECT fingerprint FROM master_key").getSingleResult();
    }

    @Override
    public boolean areWrappedBy(String masterKey) {
        return em.createNativeQuery("SELECT 1 FROM master_key WHERE fingerprint <> ?1")
                .setParameter(1, masterKey)
                .getResultList()
                .isEmpty();
    }
}
