package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.waymark.vault.Tickets;
import org.waymark.web.guard.OwnCookie;

/**
 * What the provider wrote of whoever signed in there; it asks for it when they sign out. The
 * browser keeps it, sealed, and brings it to the page alone where one signs out. One that is too
 * long for a cookie isn't kept: then the provider isn't told that somebody signs out.
 */
@ApplicationScoped
public class ProviderToken {
    private static final OwnCookie COOKIE = new OwnCookie("WAYMARK-TOKEN", "/my/account.xhtml");
    private static final String USE = "provider's token";
    private static final int LONGEST_COOKIE = 3900;

    @Inject Tickets tickets;

    void keep(HttpServletRequest request, HttpServletResponse response, String idToken) {
        String sealed = tickets.seal(USE, idToken);
        if (sealed.length() <= LONGEST_COOKIE) {
            COOKIE.set(request, response, sealed);
        }
    }

    Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<Cookie> kept = COOKIE.in(request);
        if (kept.isPresent()) {
            COOKIE.remove(request, response);
        }
        return kept.flatMap(cookie -> tickets.open(USE, cookie.getValue()));
    }
}
