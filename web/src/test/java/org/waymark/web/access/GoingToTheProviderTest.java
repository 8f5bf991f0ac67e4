package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.vault.TestVault;
import org.waymark.web.Fake;

/** What the browser keeps between the way to the provider and the way back. */
class GoingToTheProviderTest {
    private static final String NAME = "WAYMARK-GOING";

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final GoingToTheProvider here = onAServer();
    private final GoingToTheProvider there = onAServer();

    @Test
    void isCompletedAtAnotherServerAndOnce() {
        Cookie gone = begun("one");
        var pending = there.of(with(gone));

        assertThat(pending.complete("one"))
                .hasValueSatisfying(
                        begun -> {
                            assertThat(begun.nonce()).isEqualTo("nonce of one");
                            assertThat(begun.verifier()).isEqualTo("verifier of one");
                            assertThat(begun.back()).isEqualTo("/my/home.xhtml");
                        });
        assertThat(pending.complete("one")).isEmpty();
        assertThat(kept(pending).getMaxAge()).isZero();
    }

    @Test
    void isNobodysButThisBrowsers() {
        assertThat(there.of(Fake.request("GET", "/", Map.of())).complete("one")).isEmpty();
        assertThat(there.of(with(new Cookie(NAME, "one"))).complete("one")).isEmpty();
        assertThat(begun("one").getValue()).doesNotContain("verifier");
        assertThat(begun("one").isHttpOnly()).isTrue();
    }

    @Test
    void isOverAfterAQuarterOfAnHour() {
        Cookie gone = begun("one");
        now = now.plus(Duration.ofMinutes(14));
        assertThat(there.of(with(gone)).complete("one")).isPresent();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(there.of(with(gone)).complete("one")).isEmpty();
    }

    @Test
    void fitsIntoACookieWithFourWindowsAndTheLongestPages() {
        var pending = here.of(Fake.request("GET", "/", Map.of()));
        String long43 = "x".repeat(43);
        for (int window = 0; window < 6; window++) {
            pending.begin("state" + window + long43, long43, long43, "/" + "y".repeat(299));
        }
        assertThat(kept(pending).getValue().length()).isLessThan(4000);
        assertThat(pending.complete("state0" + long43)).isEmpty();
        assertThat(pending.complete("state5" + long43)).isPresent();
    }

    @Test
    void leadsHomeWhereThePageWantedHasTooLongAnAddress() {
        var pending = here.of(Fake.request("GET", "/", Map.of()));
        pending.begin("one", "n", "v", "/" + "y".repeat(300));
        assertThat(pending.complete("one"))
                .hasValueSatisfying(begun -> assertThat(begun.back()).isNull());
    }

    private GoingToTheProvider onAServer() {
        return new GoingToTheProvider(TestVault.tickets(), (InstantSource) () -> now);
    }

    private Cookie begun(String state) {
        var pending = here.of(Fake.request("GET", "/", Map.of()));
        pending.begin(state, "nonce of " + state, "verifier of " + state, "/my/home.xhtml");
        return kept(pending);
    }

    private Cookie kept(PendingSignIns pending) {
        var answer = new Fake.Answer();
        here.keep(Fake.request("GET", "/sign-in/university", Map.of()), answer.response(), pending);
        return answer.cookies.get(NAME);
    }

    private static HttpServletRequest with(Cookie cookie) {
        return Fake.request(
                "GET", "/sign-in/answer", Map.of("Cookie", NAME + "=" + cookie.getValue()));
    }
}
