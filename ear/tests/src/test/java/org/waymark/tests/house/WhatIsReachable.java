package org.waymark.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.harness.Answer;
import org.waymark.harness.ListeningPorts;
import org.waymark.harness.Waymark;

/** What anyone on the network can find out or reach. */
class WhatIsReachable {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final List<String> TELL_TALES =
            List.of("Payara", "GlassFish", "Exception", "at org.waymark", "at com.sun", "Mojarra");

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux tells who listens where.")
    void isOnePortForPeopleAndNothingElseOutsideTheMachine() {
        var server = ListeningPorts.of(waymark.processes().get("server"));
        var database = ListeningPorts.of(waymark.processes().get("database"));

        assertThat(server)
                .as("the server's: people's, administration's, and that of health and numbers")
                .hasSize(3)
                .anyMatch(port -> port.number() == waymark.uri().getPort())
                .allMatch(ListeningPorts.Port::isLoopback);
        assertThat(database).hasSize(1).allMatch(ListeningPorts.Port::isLoopback);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in.xhtml",
                "/resources/waymark/base.css.xhtml",
                "/no-such-page.xhtml",
                "/no/such/thing",
                "/my/home.xhtml",
                "/admin/people.xhtml",
                "/favicon.ico",
                "/WEB-INF/web.xml",
                "/error/not-found.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
            })
    void carriesTheSecurityHeadersOnEveryAnswer(String path) {
        assertSecurityHeaders(waymark.stranger().getOnly(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "HEAD", "NONSENSE"})
    void isNotWidenedByAnotherMethod(String method) {
        for (var path : List.of("/my/home.xhtml", "/admin/people.xhtml", "/team/reports.xhtml")) {
            var answer = waymark.stranger().send(method, path, null);

            assertThat(answer.status()).isNotEqualTo(200);
            assertSecurityHeaders(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-such-page.xhtml",
                "/no/such/thing",
                "/WEB-INF/web.xml",
                "/%ff",
                "/a;b=c"
            })
    void tellsNothingOfWhatRunsBehindIt(String path) {
        var answer = waymark.stranger().get(path);

        assertThat(answer.text()).doesNotContain(TELL_TALES);
        assertThat(answer.header("server") + answer.header("x-powered-by")).isEmpty();
    }

    /** The server refuses these before the application sees them. */
    @Test
    void hasNoWordsForWhatIsNoRequest() {
        var stranger = waymark.stranger();
        for (var answer :
                List.of(
                        stranger.getOnly("/%2e%2e/%2e%2e/etc/passwd"),
                        stranger.getOnly("/%ff"),
                        stranger.send("TRACE", "/sign-in.xhtml", null))) {
            assertThat(answer.status()).isBetween(400, 405);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void refusesAFormFromAnotherSite() {
        var answer =
                waymark.stranger()
                        .send(
                                "POST",
                                "/sign-in.xhtml",
                                "name=amara",
                                "Origin",
                                "https://elsewhere.example",
                                "Content-Type",
                                "application/x-www-form-urlencoded");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void keepsItsCookieFromScriptsAndOtherSites() {
        var amara = waymark.person("amara").signsIn();

        assertThat(amara.page().context().cookies())
                .filteredOn(cookie -> cookie.name.equals("WAYMARK"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.httpOnly).isTrue())
                .satisfies(cookie -> assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX));
    }

    @Test
    void sendsItsCookiesOverTlsAloneToWhoeverCameOverIt() {
        var amara = waymark.stranger().overTls().signsInAs("amara");

        assertThat(amara.get("/my/home.xhtml").header("strict-transport-security")).isNotEmpty();
        assertThat(amara.cookiesAsGiven()).containsKey("WAYMARK");
        assertThat(amara.cookiesAsGiven().values())
                .allSatisfy(
                        cookie ->
                                assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
    }

    private static void assertSecurityHeaders(Answer answer) {
        assertThat(answer.header("content-security-policy"))
                .as("%d at %s", answer.status(), answer.address())
                .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                .doesNotContain("unsafe-eval");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isNotEmpty();
        assertThat(answer.header("x-frame-options")).isIn("", "DENY", "SAMEORIGIN");
    }
}
