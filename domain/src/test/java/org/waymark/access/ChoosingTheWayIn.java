package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong or missing setting is refused by the name of its variable and what is expected. */
class ChoosingTheWayIn {
    @TempDir Path files;

    @Test
    void isByWaymarksOwnPasswordsWhereNothingIsSaid() {
        assertThat(new SignInSettings(Map.of()).way()).isEqualTo(SignInSettings.Way.FORM);
        assertThat(new SignInSettings(Map.of()).ownPasswords()).isTrue();
        assertThat(new SignInSettings(Map.of("WAYMARK_SIGN_IN", "ldap")).ownPasswords()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "WAYMARK_SIGN_IN,saml,\"one of form, openid, ldap\"",
                "WAYMARK_SIGN_IN_MATCH,name,\"one of login-name, staff-number, email\"",
                "WAYMARK_BREAK_GLASS,yes,true or false"
            })
    void refusesAnotherWay(String variable, String value, String expected) {
        assertThatThrownBy(() -> new SignInSettings(Map.of(variable, value)).check())
                .hasMessageContaining(variable + " must be " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            quoteCharacter = '"',
            value = {
                "WAYMARK_OPENID_ISSUER,-",
                "WAYMARK_OPENID_ISSUER,login.northmoor.example",
                "WAYMARK_OPENID_ISSUER,http://login.northmoor.example",
                "WAYMARK_OPENID_CLIENT_ID,-",
                "WAYMARK_OPENID_CLIENT_SECRET,-",
                "WAYMARK_BASE_URL,-",
                "WAYMARK_OPENID_SCOPES,\"profile, email\""
            })
    void refusesHalfAProvider(String variable, String value) {
        var variables = new HashMap<String, String>();
        variables.put("WAYMARK_OPENID_ISSUER", "https://login.northmoor.example");
        variables.put("WAYMARK_OPENID_CLIENT_ID", "waymark");
        variables.put("WAYMARK_OPENID_CLIENT_SECRET", "a secret");
        variables.put("WAYMARK_BASE_URL", "https://mentoring.northmoor.example/");
        new OpenIdSettings(variables).check();
        variables.put(variable, value);
        assertThatThrownBy(() -> new OpenIdSettings(variables).check())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(variable);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WAYMARK_LDAP_URL,-",
                "WAYMARK_LDAP_URL,ldap://ldap.northmoor.example",
                "WAYMARK_LDAP_STARTTLS,true",
                "WAYMARK_LDAP_BASE,-",
                "WAYMARK_LDAP_FILTER,(uid=ada)",
                "WAYMARK_LDAP_BIND_DN,cn=reader",
                "WAYMARK_LDAP_CERTIFICATES,/nowhere/at/all.pem",
                "WAYMARK_LDAP_TIMEOUT_SECONDS,soon"
            })
    void refusesHalfADirectory(String variable, String value) {
        var variables = new HashMap<String, String>();
        variables.put("WAYMARK_LDAP_URL", "ldaps://ldap.northmoor.example");
        variables.put("WAYMARK_LDAP_BASE", "dc=northmoor,dc=example");
        new DirectorySettings(variables).check();
        variables.put(variable, value);
        assertThatThrownBy(() -> new DirectorySettings(variables).check())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(variable);
    }

    @Test
    void readsASecretFromItsFile() throws IOException {
        Path file = Files.writeString(files.resolve("secret"), " of the file\n");
        var variables = new HashMap<>(Map.of("A_SECRET_FILE", file.toString()));
        assertThat(new Variables(variables).secret("A_SECRET")).contains("of the file");
        variables.put("A_SECRET", "of the variable");
        assertThatThrownBy(() -> new Variables(variables).secret("A_SECRET"))
                .hasMessageContaining("A_SECRET or A_SECRET_FILE");
    }
}
