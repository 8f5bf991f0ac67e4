package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.cert.ManageCertificates;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.people.PersonId;
import org.waymark.shared.AllOf;
import org.waymark.vault.TestVault;

/** Against an LDAP server in this JVM, over the network. */
class SigningInByTheDirectory {
    private static final String BASE = "dc=northmoor,dc=example";
    private static final String ADMINISTRATORS = "cn=waymark,ou=groups," + BASE;
    private static final String HERE = "10.0.0.1";

    @TempDir Path files;

    private final Map<String, String> variables = new HashMap<>();
    private InMemoryDirectoryServer server;

    @BeforeEach
    void aDirectoryWithAdaAndBen() throws Exception {
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig(
                        "plain", InetAddress.getLoopbackAddress(), 0, null));
        // Everybody else reads nothing.
        config.addAdditionalBindCredentials("cn=waymark-reader", "reads only");
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: northmoor");
        server.add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
        person("ada.stone", "opens sesame", ADMINISTRATORS);
        person("ben.reed", "reed's own", "cn=others,ou=groups," + BASE);
        server.startListening();
        variables.put("WAYMARK_SIGN_IN", "ldap");
        variables.put("WAYMARK_LDAP_URL", "ldap://127.0.0.1:" + server.getListenPort());
        variables.put("WAYMARK_LDAP_BASE", "ou=people," + BASE);
        variables.put("WAYMARK_LDAP_BIND_DN", "cn=waymark-reader");
        variables.put("WAYMARK_LDAP_BIND_PASSWORD", "reads only");
        variables.put("WAYMARK_ADMINISTRATOR_GROUP", "CN=Waymark, ou=groups, " + BASE);
    }

    private void person(String uid, String password, String group) throws Exception {
        server.add(
                "dn: uid=" + uid + ",ou=people," + BASE,
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + uid,
                "sn: " + uid,
                "userPassword: " + password,
                "memberOf: " + group);
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @Test
    void findsWhoeverHasNameAndPassword() throws DirectoryUnavailable {
        assertThat(check("ADA.stone ", "opens sesame").orElseThrow().name()).isEqualTo("ada.stone");
    }

    @Test
    void makesWhoeverIsInTheGroupAnAdministratorAndNobodyElse() throws DirectoryUnavailable {
        assertThat(check("ada.stone", "opens sesame").orElseThrow().groups()).hasSize(1);
        assertThat(check("ben.reed", "reed's own").orElseThrow().groups()).isEmpty();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameAlike() throws DirectoryUnavailable {
        assertThat(check("ada.stone", "reed's own")).isEmpty();
        assertThat(check("nobody", "opens sesame")).isEmpty();
    }

    /** A directory takes a bind without a password for nobody's and says that it went well. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\0opens sesame"})
    void refusesAnEmptyPasswordBeforeItAsks(String none) throws DirectoryUnavailable {
        server.shutDown(true);
        assertThat(check("ada.stone", none)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "ada*",
                "ada.stone)(uid=*",
                "ben.reed)(|(uid=ada.stone",
                "*)(|(uid=ada.stone)",
                "ada.stone\0",
                "\\2a",
                "uid=ada.stone,ou=people,dc=northmoor,dc=example"
            })
    void takesANameForANameWhateverSignsItHas(String name) throws DirectoryUnavailable {
        assertThat(check(name, "opens sesame")).isEmpty();
    }

    @Test
    void takesNeitherOfTwoWithOneName() throws Exception {
        server.add("dn: ou=old,ou=people," + BASE, "objectClass: organizationalUnit", "ou: old");
        server.add(
                "dn: uid=ada.stone,ou=old,ou=people," + BASE,
                "objectClass: inetOrgPerson",
                "uid: ada.stone",
                "cn: a",
                "sn: a",
                "userPassword: opens sesame");
        assertThat(check("ada.stone", "opens sesame")).isEmpty();
    }

    @Test
    void saysWhenItCannotAsk() {
        server.shutDown(true);
        assertThat(signIn("ada.stone", "opens sesame").orElseThrow().why())
                .isEqualTo(NoEntry.UNAVAILABLE);
    }

    @Test
    void saysWhenItMayNotAsk() {
        variables.put("WAYMARK_LDAP_BIND_PASSWORD", "an old one");
        assertThat(signIn("ada.stone", "opens sesame").orElseThrow().why())
                .isEqualTo(NoEntry.UNAVAILABLE);
    }

    @Test
    void doesNotAskAgainAfterFiveWrongOnesFromOneAddress() {
        SignInService service = service();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(service.signIn("ada.stone", "wrong".toCharArray(), HERE, null)).isEmpty();
        }
        assertThat(service.signIn("ada.stone", "opens sesame".toCharArray(), HERE, null)).isEmpty();
        assertThat(service.signIn("ada.stone", "opens sesame".toCharArray(), "10.0.0.2", null))
                .isPresent();
    }

    @Test
    void trustsOnlyADirectoryWhoseCertificateItKnows() throws Exception {
        Path keys = files.resolve("keys.p12");
        var made =
                ManageCertificates.main(
                        (InputStream) null,
                        (OutputStream) null,
                        (OutputStream) null,
                        "generate-self-signed-certificate",
                        "--keystore",
                        keys.toString(),
                        "--keystore-password",
                        "in tests",
                        "--keystore-type",
                        "PKCS12",
                        "--alias",
                        "ldap",
                        "--subject-dn",
                        "CN=localhost",
                        "--subject-alternative-name-ip-address",
                        "127.0.0.1");
        assertThat(made).isEqualTo(ResultCode.SUCCESS);
        server.shutDown(true);
        var tls =
                new SSLUtil(new KeyStoreKeyManager(keys.toFile(), "in tests".toCharArray()), null);
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPSConfig(
                        "tls",
                        InetAddress.getLoopbackAddress(),
                        0,
                        tls.createSSLServerSocketFactory(),
                        null));
        config.addAdditionalBindCredentials("cn=waymark-reader", "reads only");
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: northmoor");
        server.add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
        person("ada.stone", "opens sesame", ADMINISTRATORS);
        server.startListening();
        variables.put("WAYMARK_LDAP_URL", "ldaps://127.0.0.1:" + server.getListenPort());

        assertThat(signIn("ada.stone", "opens sesame").orElseThrow().why())
                .isEqualTo(NoEntry.UNAVAILABLE);

        variables.put("WAYMARK_LDAP_CERTIFICATES", pem(keys.toFile()).toString());
        assertThat(check("ada.stone", "opens sesame")).isPresent();
    }

    private Path pem(File keys) throws Exception {
        var certificate =
                KeyStore.getInstance(keys, "in tests".toCharArray()).getCertificate("ldap");
        return Files.writeString(
                files.resolve("authority.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    private Optional<Asserted> check(String name, String password) throws DirectoryUnavailable {
        return passwords().check(name, password.toCharArray());
    }

    private DirectoryPasswords passwords() {
        var settings = new DirectorySettings(variables);
        return new DirectoryPasswords(settings, new SignInSettings(variables));
    }

    private Optional<Arrival> signIn(String name, String password) {
        return service().signIn(name, password.toCharArray(), HERE, null);
    }

    private SignInService service() {
        var known = new InMemoryAccounts();
        known.add(Account.opened(PersonId.next(), "ada.stone", null));
        var rights = new CallerService();
        rights.accounts = known;
        rights.sources = new AllOf<RoleSource>(List.of(person -> Set.of()));
        var service = new SignInService();
        service.vault = TestVault.inMemory();
        service.settings = new SignInSettings(variables);
        service.callers = rights;
        service.directory = passwords();
        service.guesses = new GuessLimit(Clock.systemUTC());
        service.arrivals =
                new ArrivalService() {
                    @Override
                    public Arrival arrive(Asserted asserted) {
                        return rights.rightsOf(known.named(asserted.name()).orElseThrow().person())
                                .map(Arrival::of)
                                .orElseThrow();
                    }
                };
        return service;
    }
}
