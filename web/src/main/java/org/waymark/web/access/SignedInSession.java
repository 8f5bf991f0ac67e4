package org.waymark.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.waymark.access.SignedIn;

/** Where the session keeps who signed in. It survives on another server, as it is plain data. */
final class SignedInSession {
    private static final String KEY = SignedIn.class.getName();

    private SignedInSession() {}

    static Optional<SignedIn> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (SignedIn) s.getAttribute(KEY));
    }

    /** Begins under a new id, so that an id from before the sign-in is worth nothing. */
    static void begin(HttpServletRequest request, SignedIn signedIn) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(KEY, signedIn);
    }

    /** Keeps the id: another request of the same person may be on its way with it. */
    static void renew(HttpServletRequest request, SignedIn signedIn) {
        request.getSession().setAttribute(KEY, signedIn);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
