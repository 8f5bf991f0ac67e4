package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Keycloak;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/**
 * One person comes in by each of the three ways, to the page that they wanted, with the roles that
 * the way gives, and out again. Last, for it starts the server with other variables.
 */
@Order(Integer.MAX_VALUE - 1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComingInByTheUniversity {
    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final String WANTED = "/my/message/index.xhtml?from=mail";
    private static final String ADMINISTRATORS = "/admin/audit/index.xhtml";
    private static final String PASSWORD = "at-the-university";

    @Test
    @Order(1)
    void byWaymarksOwnForm() {
        var amara = waymark.person("amara");

        amara.opens(WANTED).fills("Name", "amara.okafor").fills("Password", "waymark-demo");
        amara.presses("Sign in");

        assertThat(amara.address()).isEqualTo(WANTED);
        assertThat(amara.opens(ADMINISTRATORS).status()).isEqualTo(404);
        amara.opens("/my/account.xhtml").sees("this one").findsThePageAccessible();
        amara.presses("Sign out").sees("You are signed out");
    }

    @Test
    @Order(2)
    void endsItsOtherSessionsThere() {
        var amara = waymark.person("amara").signsIn();
        var elsewhere = waymark.caller("amara");
        assertThat(elsewhere.getOnly("/my/home.xhtml").status()).isEqualTo(200);

        amara.opens("/my/account.xhtml").keepsAPicture("sessions");
        amara.presses("End all others").sees("You are signed out everywhere else");

        assertThat(elsewhere.getOnly("/my/home.xhtml").header("location")).contains("sign-in");
        amara.opens("/my/home.xhtml").sees("To do");
    }

    @Test
    @Order(3)
    void byTheOpenIdProvider() throws SQLException {
        try (var keycloak = Keycloak.starting()) {
            waymark.isConfigured(
                    Map.of(
                            "WAYMARK_SIGN_IN", "openid",
                            "WAYMARK_OPENID_ISSUER", keycloak.issuer(),
                            "WAYMARK_OPENID_CLIENT_ID", "waymark",
                            "WAYMARK_OPENID_CLIENT_SECRET", Keycloak.SECRET,
                            "WAYMARK_ADMINISTRATOR_GROUP", "waymark-administrators"));
            keycloak.ready();
            var amara = waymark.person("amara");
            amara.opens(WANTED);
            atTheProvider(amara, "amara.okafor");
            assertThat(amara.address()).isEqualTo(WANTED);
            assertThat(amara.opens(ADMINISTRATORS).status()).isEqualTo(200);
            takesUpNewRights("amara.okafor");
            assertThat(amara.opens(ADMINISTRATORS).status()).isEqualTo(200);

            amara.opens("/my/account.xhtml").presses("Sign out");
            amara.page().waitForURL(url -> url.contains("/sign-in.xhtml?bye=true"));
            amara.sees("You are signed out").findsThePageAccessible().keepsAPicture("bye");
            amara.opens(WANTED);
            assertThat(amara.page().url()).startsWith(keycloak.issuer());

            var tom = waymark.person("tom");
            tom.opens("/sign-in.xhtml").follows("Sign in with your university account");
            atTheProvider(tom, "tom.hargreaves");
            tom.sees("To do");
            assertThat(tom.opens(ADMINISTRATORS).status()).as("another group's").isEqualTo(404);
            leaves("tom.hargreaves", "LEAVER");
            assertThat(tom.opens("/my/home.xhtml").heading()).isEqualTo("You are not signed in");
            tom.sees("you no longer work here");
            leaves("tom.hargreaves", "ACTIVE");

            var una = waymark.person("una");
            una.opens(WANTED);
            atTheProvider(una, "una.known");
            una.sees("the staff records in Waymark don’t").findsThePageAccessible();
            una.keepsAPicture("unknown");

            answersThatBelongToNoSignIn();
        }
    }

    private static void answersThatBelongToNoSignIn() {
        var stranger = waymark.stranger();
        stranger.getOnly("/sign-in/university");
        for (var answer : new String[] {"?code=c&state=s", "?state=s&error=e", "", "?%zz"}) {
            assertThat(stranger.getOnly("/sign-in/answer" + answer.replace("%zz", "code=%7B")))
                    .extracting(told -> told.header("location"))
                    .asString()
                    .endsWith("/not-signed-in.xhtml?why=not-completed");
        }
        assertThat(stranger.getOnly("/my/home.xhtml").status()).isEqualTo(302);
    }

    @Test
    @Order(4)
    void byTheDirectory() throws LDAPException, LDIFException {
        var directory = directory();
        waymark.isConfigured(
                Map.of(
                        "WAYMARK_SIGN_IN", "ldap",
                        "WAYMARK_LDAP_URL", "ldap://127.0.0.1:" + directory.getListenPort(),
                        "WAYMARK_LDAP_BASE", "dc=northmoor,dc=example",
                        "WAYMARK_ADMINISTRATOR_GROUP", "cn=waymark,dc=northmoor,dc=example"));
        var amara = waymark.person("amara");
        amara.opens(WANTED).fills("Name", "*").fills("Password", PASSWORD).presses("Sign in");
        amara.sees("The name or the password is not right");
        amara.fills("Name", "amara.okafor").fills("Password", "waymark-demo").presses("Sign in");
        amara.sees("The name or the password is not right");

        amara.fills("Name", "amara.okafor").fills("Password", PASSWORD).presses("Sign in");
        assertThat(amara.address()).isEqualTo(WANTED);
        assertThat(amara.opens(ADMINISTRATORS).status()).isEqualTo(200);
        amara.opens("/my/account.xhtml").presses("Sign out").sees("You are signed out");

        directory.shutDown(true);
        amara.fills("Name", "amara.okafor").fills("Password", PASSWORD).presses("Sign in");
        amara.sees("The university’s sign-in doesn’t answer").findsThePageAccessible();
        assertThat(waymark.serverLog()).doesNotContain(PASSWORD);
    }

    private static InMemoryDirectoryServer directory() throws LDAPException, LDIFException {
        var config = new InMemoryDirectoryServerConfig("dc=northmoor,dc=example");
        config.setSchema(null);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig(
                        "plain", InetAddress.getLoopbackAddress(), 0, null));
        var server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=northmoor,dc=example", "objectClass: domain", "dc: northmoor");
        server.add(
                "dn: uid=amara.okafor,dc=northmoor,dc=example",
                "objectClass: inetOrgPerson",
                "uid: amara.okafor",
                "cn: Amara Okafor",
                "sn: Okafor",
                "userPassword: " + PASSWORD,
                "memberOf: cn=waymark,dc=northmoor,dc=example");
        server.startListening();
        return server;
    }

    private static void atTheProvider(Person person, String name) {
        Page page = person.page();
        page.locator("#username").fill(name);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(waymark.uri().toString()));
    }

    private static void takesUpNewRights(String account) throws SQLException {
        change(
                "UPDATE account SET access_version = access_version + 1 WHERE login_name = ?",
                account);
    }

    private static void leaves(String account, String state) throws SQLException {
        change(
                "UPDATE person p JOIN account a ON a.person_id = p.id SET p.state = '"
                        + state
                        + "' WHERE a.login_name = ?",
                account);
    }

    private static void change(String sql, String account) throws SQLException {
        try (var connection = waymark.database().connect();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, account);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
