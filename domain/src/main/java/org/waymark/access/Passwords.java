package org.waymark.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA256 and 600,000 rounds, as OWASP asks. The hash says how it
 * was made, so that the rounds can rise later without locking anybody out.
 */
final class Passwords {
    private static final String KIND = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** Checked when there is no such account, so that the answer takes as long. */
    private static final String NOBODYS = hash(new char[] {'-'});

    private Passwords() {}

    static String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        CHANCE.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return String.join(
                ":",
                KIND,
                String.valueOf(ROUNDS),
                text.encodeToString(salt),
                text.encodeToString(derive(password, salt, ROUNDS)));
    }

    /** Whether the password is the one; with no hash to compare, no, in the same time. */
    static boolean fits(char[] password, String hash) {
        String[] parts = (hash == null ? NOBODYS : hash).split(":");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = derive(password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, actual) && hash != null;
    }

    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java can't hash passwords", e);
        } finally {
            spec.clearPassword();
        }
    }
}
