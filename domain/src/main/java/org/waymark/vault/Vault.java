package org.waymark.vault;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.waymark.shared.NotFound;

/**
 * Seals and opens what people wrote. Each partnership and each person has a key of their own, made
 * when their first text is sealed; the key's name is bound to the text, so that a text moved to
 * another pair's row doesn't open there. Used by services, inside their transaction.
 */
@ApplicationScoped
public class Vault {
    @Inject VaultKeys keys;
    @Inject MasterKey master;
    @Inject OpenKeys open;
    @Inject Clock clock;

    protected Vault() {}

    public Vault(VaultKeys keys, MasterKey master, OpenKeys open, Clock clock) {
        this.keys = keys;
        this.master = master;
        this.open = open;
        this.clock = clock;
    }

    public SealedText seal(Proof proof, String text) {
        KeyName name = proof.vaultKey();
        try {
            return new SealedText(
                    sealing(name)
                            .encrypt(
                                    text.getBytes(StandardCharsets.UTF_8),
                                    MasterKey.bound(name.text())));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("A text could not be sealed", refused);
        }
    }

    /** The text, or nothing here where its key was destroyed or the proof opens no more. */
    public String open(Proof proof, SealedText text) {
        if (!proof.opens()) {
            throw new NotFound();
        }
        KeyName name = proof.vaultKey();
        try {
            byte[] opened = opening(name).decrypt(text.bytes(), MasterKey.bound(name.text()));
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(
                    "A text doesn't open with the key it should: " + name.text(), refused);
        }
    }

    /**
     * A part of a file. It is bound to its key's name and to its place, so that it opens nowhere
     * else: parts that are swapped, or a file that is cut short, are refused.
     */
    public SealedPart sealPart(Proof proof, byte[] part, String place) {
        KeyName name = proof.vaultKey();
        try {
            return SealedPart.stored(sealing(name).encrypt(part, placed(name, place)));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("A part of a file could not be sealed", refused);
        }
    }

    public byte[] openPart(Proof proof, SealedPart part, String place) {
        if (!proof.opens()) {
            throw new NotFound();
        }
        KeyName name = proof.vaultKey();
        try {
            return opening(name).decrypt(part.bytes(), placed(name, place));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(
                    "A part of a file doesn't open with the key it should: " + name.text(),
                    refused);
        }
    }

    private static byte[] placed(KeyName name, String place) {
        return MasterKey.bound(name.text() + "/" + place);
    }

    /**
     * What somebody is called where their name must not stand: always the same for one person and
     * one use, and computed from the installation's master key, so that no query leads from one to
     * the other. Only equality monitoring uses it, and the marks of browsers that are known.
     */
    public String pseudonym(KeyName whose, String use) {
        return master.pseudonym(whose, use);
    }

    /**
     * Refuses where the database was given another master key while this server went on: it would
     * find nobody under the pseudonym they have now, and take that for nothing said.
     */
    public void checkMasterKey() {
        if (!keys.areWrappedBy(master.fingerprint())) {
            throw master.isAnother(null);
        }
    }

    /** Destroys the key and with it everything it sealed, in every backup of the content too. */
    public void destroy(KeyName name) {
        keys.find(name.text()).ifPresent(key -> key.destroy(moment(name)));
        open.forget(name);
    }

    private Aead sealing(KeyName name) {
        Aead known = open.get(name);
        if (known != null) {
            return known;
        }
        VaultKey key =
                keys.find(name.text())
                        .or(() -> keys.addOrFind(made(name), master.fingerprint()))
                        .orElseThrow(() -> master.isAnother(null));
        return unwrapped(name, key);
    }

    private VaultKey made(KeyName name) {
        return new VaultKey(name, master.makeWrapped(name), moment(name));
    }

    /** To the day only where the moment could tell whose it is. */
    private Instant moment(KeyName name) {
        return name.kind() == KeyName.Kind.SHEET
                ? clock.instant().truncatedTo(ChronoUnit.DAYS)
                : clock.instant();
    }

    private Aead opening(KeyName name) {
        Aead known = open.get(name);
        return known != null
                ? known
                : unwrapped(name, keys.find(name.text()).orElseThrow(NotFound::new));
    }

    private Aead unwrapped(KeyName name, VaultKey key) {
        if (key.isDestroyed()) {
            throw new NotFound();
        }
        Aead unwrapped = master.unwrap(key);
        open.put(name, unwrapped);
        return unwrapped;
    }
}
