package org.waymark.web.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie of ours: not for scripts, not for requests that another site makes, over TLS only where
 * the request came over it, and gone with the browser unless it is said how long it is kept.
 *
 * @param below where it is brought back: to this path and what is below
 */
public record OwnCookie(String name, String below) {
    public OwnCookie(String name) {
        this(name, "/");
    }

    public Optional<Cookie> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElse(Stream.empty())
                .filter(cookie -> cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .findFirst();
    }

    public void set(HttpServletRequest request, HttpServletResponse response, String value) {
        response.addCookie(cookie(request, value));
    }

    /** One that stays when the browser is closed. */
    public void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        Cookie cookie = cookie(request, value);
        cookie.setMaxAge((int) kept.toSeconds());
        response.addCookie(cookie);
    }

    public void remove(HttpServletRequest request, HttpServletResponse response) {
        Cookie gone = cookie(request, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    private Cookie cookie(HttpServletRequest request, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + below);
        cookie.setHttpOnly(true);
        cookie.setSecure(AnswerHeaders.cameOverTls(request));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
