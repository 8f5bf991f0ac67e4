package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.ConfigurationCheck;
import org.waymark.configuration.Variable;

/** A wrong or missing setting is refused by the name of its variable and what is expected. */
class ChoosingTheWayIn {
    private final Map<String, String> variables = new HashMap<>();

    @Test
    void isByWaymarksOwnPasswordsWhereNothingIsSaid() {
        assertThat(new SignInSettings(Map.of()).way()).isEqualTo(SignInSettings.Way.FORM);
        assertThat(new SignInSettings(Map.of()).ownPasswords()).isTrue();
        assertThat(new SignInSettings(Map.of("WAYMARK_SIGN_IN", "ldap")).ownPasswords()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"openid,OPENID,login-name,LOGIN_NAME", "form,FORM,staff-number,STAFF_NUMBER"})
    void isByAWordThatTheCheckAllows(String way, String itsWay, String match, String itsMatch) {
        variables.put("WAYMARK_SIGN_IN", way);
        variables.put("WAYMARK_SIGN_IN_MATCH", match);
        assertThat(wrongWith("WAYMARK_SIGN_IN")).isEmpty();
        assertThat(new SignInSettings(variables).way()).hasToString(itsWay);
        assertThat(new SignInSettings(variables).match()).hasToString(itsMatch);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "WAYMARK_SIGN_IN,saml,\"form, openid or ldap\"",
                "WAYMARK_SIGN_IN_MATCH,name,\"login-name, staff-number or email\"",
                "WAYMARK_BREAK_GLASS,yes,true or false"
            })
    void refusesAnotherWay(String variable, String value, String expected) {
        variables.put(variable, value);
        assertThat(wrongWith(variable)).singleElement().asString().contains(value, expected);
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
        variables.put("WAYMARK_SIGN_IN", "openid");
        variables.put("WAYMARK_OPENID_ISSUER", "https://login.northmoor.example");
        variables.put("WAYMARK_OPENID_CLIENT_ID", "waymark");
        variables.put("WAYMARK_OPENID_CLIENT_SECRET", "a secret");
        variables.put("WAYMARK_OPENID_SCOPES", "profile,openid");
        variables.put("WAYMARK_BASE_URL", "https://mentoring.northmoor.example/");
        assertThat(wrongWith("WAYMARK_" + "OPENID")).isEmpty();
        assertThat(wrongWith("WAYMARK_BASE_URL")).isEmpty();
        variables.put(variable, value);
        assertThat(wrongWith(variable)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "WAYMARK_LDAP_URL,-",
                "WAYMARK_LDAP_URL,https://ldap.northmoor.example",
                "WAYMARK_LDAP_URL,ldap://ldap.northmoor.example",
                "WAYMARK_LDAP_STARTTLS,true",
                "WAYMARK_LDAP_BASE,-",
                "WAYMARK_LDAP_FILTER,(uid=ada)",
                "WAYMARK_LDAP_FILTER,uid={name}",
                "WAYMARK_LDAP_BIND_PASSWORD,-",
                "WAYMARK_LDAP_CERTIFICATES,/nowhere/at/all.pem",
                "WAYMARK_LDAP_TIMEOUT_SECONDS,soon"
            })
    void refusesHalfADirectory(String variable, String value) {
        variables.put("WAYMARK_SIGN_IN", "ldap");
        variables.put("WAYMARK_LDAP_URL", "ldaps://ldap.northmoor.example");
        variables.put("WAYMARK_LDAP_BASE", "dc=northmoor,dc=example");
        variables.put("WAYMARK_LDAP_BIND_DN", "cn=reader");
        variables.put("WAYMARK_LDAP_BIND_PASSWORD", "a secret");
        assertThat(wrongWith("WAYMARK_" + "LDAP")).isEmpty();
        variables.put(variable, value);
        assertThat(wrongWith(variable)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ldap://localhost,false",
        "ldap://127.0.0.1:1389,false",
        "ldap://ldap.northmoor.example,true"
    })
    void takesADirectoryToWhichNobodyListens(String url, String startTls) {
        variables.put("WAYMARK_SIGN_IN", "ldap");
        variables.put("WAYMARK_LDAP_BASE", "dc=northmoor,dc=example");
        variables.put("WAYMARK_LDAP_URL", url);
        variables.put("WAYMARK_LDAP_STARTTLS", startTls);
        assertThat(wrongWith("WAYMARK_" + "LDAP")).isEmpty();
    }

    @Test
    void isTheSameForEverySettingThatHasADefault() {
        assertThat(new DirectorySettings(Map.of()).filter()).isEqualTo("(uid={name})");
        assertThat(new DirectorySettings(Map.of()).timeoutSeconds()).isEqualTo(5);
        assertThat(new OpenIdSettings(Map.of()).scopes())
                .containsExactly("openid", "profile", "email");
        assertThat(Variable.OPENID_CLAIM.otherwise())
                .hasValue(new OpenIdSettings(Map.of()).claim());
    }

    private List<String> wrongWith(String variable) {
        return new ConfigurationCheck(new Configuration(variables))
                .wrong().stream().filter(word -> word.startsWith(variable)).toList();
    }
}
