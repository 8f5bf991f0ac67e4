package org.waymark.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A key as it is kept: wrapped by the installation's master key, so that the table alone opens
 * nothing. Of a destroyed key only the name and the day remain, and nothing is sealed under that
 * name again.
 */
@Entity
@Table(name = "vault_key")
public class VaultKey {
    @Id private String name;
    private byte[] wrapped;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    protected VaultKey() {}

    VaultKey(KeyName name, byte[] wrapped, Instant madeAt) {
        this.name = name.text();
        this.wrapped = wrapped.clone();
        this.madeAt = madeAt;
    }

    public String name() {
        return name;
    }

    /** Opens nothing without the master key. */
    public byte[] wrapped() {
        return isDestroyed() ? new byte[0] : wrapped.clone();
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isDestroyed() {
        return wrapped == null;
    }

    /** For good: whatever this key sealed can't be read by anyone any more. */
    public void destroy(Instant at) {
        if (!isDestroyed()) {
            wrapped = null;
            destroyedAt = at;
        }
    }

    public Instant destroyedAt() {
        return destroyedAt;
    }

    @Override
    public String toString() {
        return "key " + name;
    }
}
