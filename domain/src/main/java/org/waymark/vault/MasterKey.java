package org.waymark.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * The installation's one key, which wraps all others. It comes from outside the database: from the
 * file that {@code WAYMARK_MASTER_KEY_FILE} names, or from {@code WAYMARK_MASTER_KEY}; 32 random
 * bytes in Base64. Without it Waymark doesn't start; losing it loses all content.
 */
@ApplicationScoped
public class MasterKey {
    static final String FILE = "WAYMARK_MASTER_KEY_FILE";
    static final String VALUE = "WAYMARK_MASTER_KEY";

    private static final int BYTES = 32;
    private static final int FINGERPRINT_BYTES = 4;
    private static final String EXPECTED =
            " must hold 32 random bytes in Base64 (44 characters). Make one once with:"
                    + " openssl rand -base64 32. Keep a copy apart from the database's backups:"
                    + " without it nothing that people wrote can be read.";

    private Aead aead;
    private byte[] forDigests;
    private Aead forTickets;
    private String fingerprint;

    protected MasterKey() {}

    MasterKey(Map<String, String> environment) {
        use(bytes(new Configuration(environment)));
    }

    /** For commands that run without a server. */
    public static MasterKey of(Configuration configuration) {
        var key = new MasterKey();
        key.use(bytes(configuration));
        return key;
    }

    /** The key in this file, which isn't in use yet. */
    public static MasterKey in(Path file) {
        var key = new MasterKey();
        key.use(decoded(text(file)).orElseThrow(() -> noKey("The file " + file)));
        return key;
    }

    @PostConstruct
    void read() {
        use(bytes(Configuration.ofThisProcess()));
    }

    /** One key isn't used for two things: those for digests and tickets are made of it. */
    private void use(byte[] bytes) {
        aead = aead(bytes);
        forDigests = hmac(bytes, "waymark digests");
        forTickets = aead(hmac(bytes, "waymark tickets"));
        fingerprint =
                HexFormat.of().formatHex(hmac(bytes, "waymark fingerprint"), 0, FINGERPRINT_BYTES);
    }

    /**
     * Eight digits by which people, the database and backups tell one master key from another. Made
     * for that alone: nothing else is computed from it, and no key from it.
     */
    public String fingerprint() {
        return fingerprint;
    }

    public boolean isSameAs(MasterKey other) {
        return MessageDigest.isEqual(forDigests, other.forDigests);
    }

    Aead forTickets() {
        return forTickets;
    }

    /** As {@link Vault#pseudonym}: nobody computes it without the master key. */
    public String pseudonym(KeyName whose, String use) {
        return HexFormat.of().formatHex(hmac(hmac(forDigests, use), whose.text()));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bound(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Does nothing but be there: who asks has it read, and refused where it is missing. */
    public void check() {
        if (aead == null) {
            throw new IllegalStateException("The master key wasn't read");
        }
    }

    public void check(VaultKey wrapped) {
        unwrap(wrapped);
    }

    /** A new key for this name, wrapped. */
    public byte[] makeWrapped(KeyName name) {
        try {
            var made = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(made, aead, bound(name.text()));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("A key could not be made", refused);
        }
    }

    /** Whether it is the one that wrapped the key of this name. */
    public boolean opens(String name, byte[] wrapped) {
        try {
            unwrap(name, wrapped);
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /**
     * The same key wrapped by another master key, which was seen to open it; nothing where this one
     * doesn't.
     */
    public Optional<byte[]> wrapAnew(String name, byte[] wrapped, MasterKey next) {
        try {
            KeysetHandle key = keyset(name, wrapped);
            byte[] anew =
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(key, next.aead, bound(name));
            if (!next.keyset(name, anew).equalsKeyset(key)) {
                throw new IllegalStateException("A key that was wrapped anew is another");
            }
            return Optional.of(anew);
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    private Aead unwrap(String name, byte[] wrapped) throws GeneralSecurityException {
        return keyset(name, wrapped).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private KeysetHandle keyset(String name, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, bound(name));
    }

    public Aead unwrap(VaultKey key) {
        try {
            return unwrap(key.name(), key.wrapped());
        } catch (GeneralSecurityException refused) {
            throw isAnother(refused);
        }
    }

    /** It isn't the database's: it never was, or another was put in its place meanwhile. */
    IllegalStateException isAnother(Exception cause) {
        return new IllegalStateException(
                "The master key %s is not the one that this database was sealed with. Set %s or %s to the key it was first started with, or to the one that was put in its place."
                        .formatted(fingerprint, FILE, VALUE),
                cause);
    }

    static byte[] bound(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    /** A wrong one is refused without its cause, which would print a part of the key. */
    private static byte[] bytes(Configuration configuration) {
        String text = configuration.text(Variable.MASTER_KEY);
        if (text.isEmpty()) {
            throw new IllegalStateException(
                    "There is no master key. The file named by "
                            + FILE
                            + ", or "
                            + VALUE
                            + ","
                            + EXPECTED);
        }
        return decoded(text).orElseThrow(() -> noKey(FILE + " or " + VALUE));
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text))
                    .filter(bytes -> bytes.length == BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Whatever bytes it has, so that a file of another kind is read and then refused. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "The file " + file + " can't be read: it" + EXPECTED, unreadable);
        }
    }

    private static IllegalStateException noKey(String which) {
        return new IllegalStateException(which + " is no key: it" + EXPECTED);
    }

    private static Aead aead(byte[] bytes) {
        try {
            AeadConfig.register();
            var parameters =
                    AesGcmParameters.builder()
                            .setKeySizeBytes(BYTES)
                            .setIvSizeBytes(12)
                            .setTagSizeBytes(16)
                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                            .build();
            var key =
                    AesGcmKey.builder()
                            .setParameters(parameters)
                            .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                            .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("The master key can't be used", refused);
        }
    }
}
