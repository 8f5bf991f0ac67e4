package org.waymark.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.access.Roles;
import org.waymark.access.SessionId;
import org.waymark.access.SignedIn;
import org.waymark.vault.TestVault;
import org.waymark.web.Fake;

class KeepingASessionTest {
    private static final SignedIn AMARA =
            new SignedIn("amara", Set.of(Roles.STAFF), Set.of(), 1, 1);
    private static final SessionId ROW = SessionId.next();
    private static final SignedIn AMARA_PROMOTED =
            new SignedIn(
                    "amara",
                    Set.of(Roles.STAFF, Roles.ADMINISTRATOR),
                    Set.of(Roles.ADMINISTRATOR),
                    1,
                    2);

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final SignedInSession here = onAServer();
    private final SignedInSession there = onAServer();

    @Test
    void goesOnAtAnotherServerWithItsRoles() {
        assertThat(there.of(with(signedIn()))).contains(AMARA);
        assertThat(there.row(with(signedIn()))).contains(ROW);
    }

    @Test
    void isKeptFromScriptsAndOtherSites() {
        Cookie cookie = signedIn();

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        assertThat(cookie.getValue()).doesNotContain("amara");
    }

    @Test
    void isNobodysWithoutACookieOrWithOneThatIsntOurs() {
        assertThat(here.of(Fake.request("GET", "/", Map.of()))).isEmpty();
        assertThat(here.of(with(new Cookie("WAYMARK", "amara")))).isEmpty();
        assertThat(here.of(with(new Cookie("OTHER", signedIn().getValue())))).isEmpty();
    }

    @Test
    void endsAfterAnHourWithoutARequest() {
        Cookie cookie = signedIn();
        passes(Duration.ofMinutes(59));
        assertThat(here.of(with(cookie))).isPresent();
        passes(Duration.ofMinutes(1));
        assertThat(here.of(with(cookie))).isEmpty();
        assertThat(SignedInSession.isClaimed(with(cookie))).isTrue();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        Cookie cookie = signedIn();
        for (int request = 0; request < 23; request++) {
            passes(Duration.ofMinutes(30));
            cookie = next(cookie, AMARA);
        }
        assertThat(here.of(with(cookie))).isPresent();
        passes(Duration.ofMinutes(30));
        assertThat(here.of(with(cookie))).isEmpty();
    }

    @Test
    void isWrittenAgainOnlyNowAndThen() {
        Cookie cookie = signedIn();
        passes(Duration.ofMinutes(4));
        assertThat(next(cookie, AMARA)).isSameAs(cookie);
        passes(Duration.ofMinutes(2));
        assertThat(next(cookie, AMARA)).isNotSameAs(cookie);
    }

    @Test
    void takesUpOtherRolesAtOnce() {
        Cookie cookie = next(signedIn(), AMARA_PROMOTED);

        assertThat(there.of(with(cookie))).contains(AMARA_PROMOTED);
        assertThat(there.row(with(cookie))).contains(ROW);
    }

    private SignedInSession onAServer() {
        return new SignedInSession(TestVault.tickets(), (InstantSource) () -> now);
    }

    private void passes(Duration time) {
        now = now.plus(time);
    }

    private Cookie signedIn() {
        var answer = new Fake.Answer();
        here.begin(Fake.request("POST", "/sign-in.xhtml", Map.of()), answer.response(), AMARA, ROW);
        return answer.cookies.get("WAYMARK");
    }

    /** What the browser keeps after the next request. */
    private Cookie next(Cookie cookie, SignedIn asOfNow) {
        var answer = new Fake.Answer();
        here.goOn(with(cookie), answer.response(), asOfNow);
        return answer.cookies.getOrDefault("WAYMARK", cookie);
    }

    private static HttpServletRequest with(Cookie cookie) {
        return Fake.request(
                "GET",
                "/my/home.xhtml",
                Map.of("Cookie", cookie.getName() + "=" + cookie.getValue()));
    }
}
