package org.waymark.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * A cookie by which a browser is known again at the next sign-in with a password. It opens nothing
 * and says nothing of the person; it only keeps others' guesses from making them wait.
 */
final class KnownBrowser {
    private static final String NAME = "WAYMARK-KNOWN";
    private static final Duration KEPT = Duration.ofDays(180);

    private KnownBrowser() {}

    static String mark(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    static void remember(String mark) {
        Cookie cookie = new Cookie(NAME, mark);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        Faces.getResponse().addCookie(cookie);
    }
}
