package org.waymark.harness;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.waymark.launcher.Database;

/**
 * The passwords of the demonstration, hashed in a thousand rounds instead of 600,000. A hash says
 * in how many it was made, so the application is none the wiser; but the tests' server, whose code
 * is compiled in a hurry, takes seconds for one, and people sign in by the hundred.
 */
final class QuickSignIns {

    private static final int ROUNDS = 1000;
    private static final int BITS = 256;

    private QuickSignIns() {}

    static void at(Database installation) {
        try (var database = installation.connect();
                var update =
                        database.prepareStatement(
                                "update account set password_hash = ? where password_hash is not"
                                        + " null")) {
            update.setString(1, hash(SignIn.of("amara").password()));
            if (update.executeUpdate() == 0)
                throw new IllegalStateException("Nobody of the demonstration can sign in");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String password) {
        var salt = new byte[16];
        try {
            var key =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(
                                    new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS));
            var text = Base64.getEncoder();
            return "pbkdf2-sha256:%d:%s:%s"
                    .formatted(
                            ROUNDS,
                            text.encodeToString(salt),
                            text.encodeToString(key.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
