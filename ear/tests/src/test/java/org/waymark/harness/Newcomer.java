package org.waymark.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.waymark.launcher.Database;

/**
 * Somebody who came to the university for one test: with a post like Tom Hargreaves', without a
 * line manager, and with the password of the demonstration.
 */
public final class Newcomer {
    private Newcomer() {}

    /**
     * @return the name to sign in with, which is the mailbox too
     */
    public static String called(Waymark waymark, String name) {
        return called(waymark.database(), name);
    }

    /** At another installation than the one that all tests share. */
    public static String called(Database installation, String name) {
        String id = UUID.randomUUID().toString();
        String login = name.toLowerCase() + "-" + id.substring(24);
        try (Connection database = installation.connect()) {
            run(
                    database,
                    """
                    INSERT INTO person (id, staff_number, given_name, family_name, shown_name,
                        sort_name, email, state, version)
                    VALUES (?, ?, ?, 'Test', ?, ?, ?, 'ACTIVE', 1)
                    """,
                    id,
                    id,
                    name,
                    name + " Test",
                    "Test, " + name,
                    login + "@northmoor.example");
            run(
                    database,
                    """
                    INSERT INTO post (id, person_id, number, unit_id, site_id, job_family_id,
                        grade_id, fte, role_title, starts)
                    SELECT ?, ?, 1, unit_id, site_id, job_family_id, grade_id, fte, role_title,
                        starts
                    FROM post JOIN person ON person.id = person_id
                    WHERE shown_name = 'Tom Hargreaves' LIMIT 1
                    """,
                    UUID.randomUUID().toString(),
                    id);
            run(
                    database,
                    """
                    INSERT INTO account (person_id, login_name, password_hash, credential_version,
                        access_version, version)
                    SELECT ?, ?, password_hash, 0, 1, 1 FROM account
                    WHERE password_hash IS NOT NULL LIMIT 1
                    """,
                    id,
                    login);
        } catch (SQLException e) {
            throw new IllegalStateException(name + " can't come", e);
        }
        return login;
    }

    private static void run(Connection database, String sql, String... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
