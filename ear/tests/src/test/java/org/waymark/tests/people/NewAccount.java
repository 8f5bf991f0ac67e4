package org.waymark.tests.people;

import java.sql.SQLException;
import org.waymark.harness.Waymark;

/**
 * Lets people of the demo university sign in who aren't among those whom the sign-in page names. So
 * a test has people to itself.
 */
final class NewAccount {
    private NewAccount() {}

    /**
     * With the password of the demonstration.
     *
     * @param name as the directory has it, such as Paul Stroud
     * @return the name to sign in with
     */
    static String of(Waymark waymark, String name) {
        String login = name.toLowerCase().replace(' ', '.');
        try (var database = waymark.database().connect();
                var statement =
                        database.prepareStatement(
                                """
                                INSERT IGNORE INTO account (person_id, login_name, password_hash,
                                    credential_version, access_version, version)
                                SELECT person.id, ?, account.password_hash, 0, 1, 1
                                FROM person, account
                                WHERE person.shown_name = ? AND account.password_hash IS NOT NULL
                                LIMIT 1
                                """)) {
            statement.setString(1, login);
            statement.setString(2, name);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(name + " gets no account", e);
        }
        return login;
    }
}
