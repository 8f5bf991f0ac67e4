package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.web.Fake;

class AnswerHeadersTest {
    @Test
    void aPageIsNeverKept() {
        assertThat(headers("/my/home.xhtml", Map.of())).containsEntry("Cache-Control", "no-store");
    }

    @Test
    void aResourceWithItsFingerprintIsKeptForAYear() {
        assertThat(
                        headers("/jakarta.faces.resource/base.css.xhtml?v=1f", Map.of())
                                .get("Cache-Control"))
                .contains("immutable");
    }

    /** Faces has a word of its own on how long a resource is kept. */
    @Test
    void thatIsNotShortenedByOthers() throws Exception {
        var answer = new Fake.Answer();
        new AnswerHeaders()
                .doFilter(
                        Fake.request(
                                "GET", "/jakarta.faces.resource/base.css.xhtml?v=1f", Map.of()),
                        answer.response(),
                        (request, response) ->
                                ((HttpServletResponse) response)
                                        .setHeader("Cache-Control", "max-age=1"));
        assertThat(answer.headers.get("Cache-Control")).contains("immutable");
    }

    @Test
    void behindTlsTheBrowserStaysThere() {
        assertThat(headers("/my/home.xhtml", Map.of("X-Forwarded-Proto", "https")))
                .containsKey("Strict-Transport-Security");
        assertThat(headers("/my/home.xhtml", Map.of()))
                .doesNotContainKey("Strict-Transport-Security");
    }

    /** Two policies would both have to allow a script. */
    @Test
    void aPagesOwnPolicyReplacesOurs() throws Exception {
        var answer = new Fake.Answer();
        new AnswerHeaders()
                .doFilter(
                        Fake.request("GET", "/my/home.xhtml", Map.of()),
                        answer.response(),
                        (request, response) ->
                                ((HttpServletResponse) response)
                                        .addHeader("Content-Security-Policy", "theirs"));
        assertThat(answer.headers).containsEntry("Content-Security-Policy", "theirs");
    }

    private static Map<String, String> headers(String uri, Map<String, String> sent) {
        var answer = new Fake.Answer();
        AnswerHeaders.write(Fake.request("GET", uri, sent), answer.response());
        assertThat(answer.headers)
                .containsKeys("Content-Security-Policy", "Referrer-Policy", "Permissions-Policy")
                .containsEntry("X-Content-Type-Options", "nosniff");
        return answer.headers;
    }
}
