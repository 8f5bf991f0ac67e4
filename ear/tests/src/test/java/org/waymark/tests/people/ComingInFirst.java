package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Waymark;

/**
 * The first administrator comes in with the server's code, once, and to nobody else it is there.
 */
class ComingInFirst {
    private static final String PAGE = "/first-administrator.xhtml";
    private static final String PASSWORD = "a long walk home";

    @RegisterExtension static final Waymark waymark = new Waymark();

    @BeforeEach
    void nobodyAdministers() {
        assertThat(waymark.stranger().get(PAGE).status()).as("while somebody does").isEqualTo(404);
        change("UPDATE appointment SET role = 'ASSESSOR' WHERE role = 'ADMINISTRATOR'");
    }

    @AfterEach
    void asBefore() {
        String nia =
                "(SELECT id FROM person WHERE staff_number = '%s')"
                        .formatted(waymark.firstAdministrator());
        change("DELETE FROM appointment WHERE person_id IN " + nia);
        change("DELETE FROM open_session WHERE person_id IN " + nia);
        change("DELETE FROM account WHERE person_id IN " + nia);
        change("DELETE FROM audit_entry WHERE by_id IN " + nia);
        change("DELETE FROM person WHERE staff_number = '" + waymark.firstAdministrator() + "'");
        change("UPDATE appointment SET role = 'ADMINISTRATOR' WHERE role = 'ASSESSOR'");
    }

    @Test
    void makesTheOneWhoIsNamedTheAdministratorOnce() {
        var nia = waymark.person("nia");
        nia.opens(PAGE).findsThePageAccessible().keepsAPicture("first");

        nia.fills("Code", "a guess").fills("Given name", "Nia").fills("Family name", "New");
        nia.fills("Your password", PASSWORD).fills("The same password again", PASSWORD);
        nia.presses("Become the administrator").sees("This is not the code");
        nia.findsThePageAccessible();

        nia.fills("Code", waymark.firstCode());
        nia.fills("Your password", PASSWORD).fills("The same password again", PASSWORD);
        nia.presses("Become the administrator");
        nia.sees(
                "You administer Waymark now. Sign in as "
                        + waymark.firstAdministrator().toLowerCase());

        assertThat(waymark.stranger().get(PAGE).status()).isEqualTo(404);
        nia.fills("Name", waymark.firstAdministrator()).fills("Password", PASSWORD);
        nia.presses("Sign in").sees("To do");
        nia.opens("/admin/people/import.xhtml").sees("Import people");
        nia.opens("/admin/audit/index.xhtml").sees("first administrator named");
        assertThat(waymark.serverLog()).doesNotContain(List.of(waymark.firstCode(), PASSWORD));
    }

    private static void change(String sql) {
        try (var database = waymark.database().connect();
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
