package org.waymark.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.waymark.access.SessionId;
import org.waymark.access.SignedIn;

/** Where the session keeps who signed in. It survives on another server, as it is plain data. */
final class SignedInSession {
    private static final String KEY = SignedIn.class.getName();
    private static final String ROW = SessionId.class.getName();
    private static final String ID_TOKEN = SignedInSession.class.getName() + ".idToken";
    private static final int SECONDS_IN_A_MINUTE = 60;

    private SignedInSession() {}

    static Optional<SignedIn> of(HttpServletRequest request) {
        return get(request, KEY).map(SignedIn.class::cast);
    }

    /** The session's row in the list of its owner. */
    static Optional<SessionId> row(HttpServletRequest request) {
        return get(request, ROW).map(id -> new SessionId((String) id));
    }

    /** What the provider wrote of whoever signed in there; it asks for it when they sign out. */
    static Optional<String> idToken(HttpServletRequest request) {
        return get(request, ID_TOKEN).map(String.class::cast);
    }

    /** Begins under a new id, so that an id from before the sign-in is worth nothing. */
    static void begin(
            HttpServletRequest request, SignedIn signedIn, SessionId row, String idToken) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(
                request.getServletContext().getSessionTimeout() * SECONDS_IN_A_MINUTE);
        session.setAttribute(ROW, row.value());
        session.setAttribute(ID_TOKEN, idToken);
        session.setAttribute(KEY, signedIn);
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

    private static Optional<Object> get(HttpServletRequest request, String key) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> s.getAttribute(key));
    }
}
