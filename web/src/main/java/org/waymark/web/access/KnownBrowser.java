package org.waymark.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.omnifaces.util.Faces;
import org.waymark.web.guard.OwnCookie;

/**
 * A cookie by which a browser is known again at the next sign-in with a password. It opens nothing
 * and says nothing of the person; it only keeps others' guesses from making them wait.
 */
final class KnownBrowser {
    private static final OwnCookie COOKIE = new OwnCookie("WAYMARK-KNOWN");
    private static final Duration KEPT = Duration.ofDays(180);

    private KnownBrowser() {}

    static String mark(HttpServletRequest request) {
        return COOKIE.in(request).map(Cookie::getValue).orElse(null);
    }

    static void remember(HttpServletRequest request, String mark) {
        COOKIE.set(request, Faces.getResponse(), mark, KEPT);
    }
}
