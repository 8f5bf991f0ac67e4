package org.waymark.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.web.Fake;

class OwnOriginOnlyTest {
    private static final String HOST = "localhost:8080";

    @Test
    void readingIsOpenToEveryOrigin() throws Exception {
        assertThat(passes(null, "GET", Map.of("Host", HOST, "Origin", "https://evil.example")))
                .isTrue();
    }

    @Test
    void ourOwnPagesMayPost() throws Exception {
        assertThat(passes(null, "POST", Map.of("Host", HOST, "Origin", "http://" + HOST))).isTrue();
        assertThat(passes(null, "POST", Map.of("Host", HOST, "Sec-Fetch-Site", "same-origin")))
                .isTrue();
        assertThat(passes(null, "PUT", Map.of("Host", HOST, "Referer", "http://" + HOST + "/my/x")))
                .isTrue();
    }

    @Test
    void anotherSitesPageIsRefused() throws Exception {
        assertThat(passes(null, "POST", Map.of("Host", HOST, "Origin", "https://evil.example")))
                .isFalse();
        assertThat(passes(null, "POST", Map.of("Host", HOST, "Origin", "null"))).isFalse();
        assertThat(passes(null, "POST", Map.of("Host", HOST, "Sec-Fetch-Site", "cross-site")))
                .isFalse();
        assertThat(passes(null, "POST", Map.of("Host", HOST, "Sec-Fetch-Site", "same-site")))
                .isFalse();
        assertThat(passes(null, "DELETE", Map.of("Host", HOST, "Referer", "https://evil.example/")))
                .isFalse();
    }

    @Test
    void whereTheAddressIsKnownOnlyItCounts() throws Exception {
        String base = "https://mentoring.example.ac.uk/";
        assertThat(
                        passes(
                                base,
                                "POST",
                                Map.of("Host", HOST, "Origin", "https://mentoring.example.ac.uk")))
                .isTrue();
        assertThat(passes(base, "POST", Map.of("Host", HOST, "Origin", "http://" + HOST)))
                .isFalse();
    }

    private static boolean passes(String baseUrl, String method, Map<String, String> headers)
            throws Exception {
        var answer = new Fake.Answer();
        boolean[] passed = {false};
        new OwnOriginOnly(baseUrl)
                .doFilter(
                        Fake.request(method, "/my/x.xhtml", headers),
                        answer.response(),
                        (request, response) -> passed[0] = true);
        assertThat(answer.status).isEqualTo(passed[0] ? 200 : 403);
        return passed[0];
    }
}
