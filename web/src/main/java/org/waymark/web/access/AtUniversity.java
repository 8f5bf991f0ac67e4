package org.waymark.web.access;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.access.Arrival;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.access.ArrivalService;
import org.waymark.access.SignInSettings;
import org.waymark.access.SignInSettings.Way;
import org.waymark.web.access.OpenIdSignIn.Named;
import org.waymark.web.access.PendingSignIns.Pending;

/**
 * The way to the university's OpenID provider and back. Whatever comes back that doesn't belong to
 * a sign-in of this browser's changes nothing, and ends on a page that says what to do.
 */
@WebServlet("/sign-in/*")
public class AtUniversity extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(AtUniversity.class.getName());
    private static final String PENDING = PendingSignIns.class.getName();
    private static final int SECONDS_UNTIL_SIGNED_IN = 900;

    @Inject transient SignInSettings settings;
    @Inject transient OpenIdSignIn openId;
    @Inject transient ArrivalService arrivals;
    @Inject transient Entry entry;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getServletPath() + request.getPathInfo();
        boolean sends = path.equals(DeepLink.UNIVERSITY);
        if (settings.way() != Way.OPENID || !sends && !path.equals(OpenIdSignIn.ANSWER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.sendRedirect(sends ? there(request) : back(request));
        } catch (ProviderTrouble trouble) {
            LOG.log(
                    Level.WARNING,
                    "Somebody came back and is not signed in. {0}",
                    trouble.getMessage());
            response.sendRedirect(request.getContextPath() + NotSignedInPage.told(trouble.why()));
        }
    }

    private String there(HttpServletRequest request) throws ProviderTrouble {
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval(SECONDS_UNTIL_SIGNED_IN);
        }
        PendingSignIns pending =
                Optional.ofNullable((PendingSignIns) session.getAttribute(PENDING))
                        .orElseGet(PendingSignIns::new);
        boolean asSomebodyElse = Boolean.parseBoolean(request.getParameter("again"));
        URI there = openId.begin(pending, request.getParameter("back"), asSomebodyElse);
        session.setAttribute(PENDING, pending);
        return there.toString();
    }

    private String back(HttpServletRequest request) throws ProviderTrouble {
        Pending pending =
                pending(request)
                        .orElseThrow(
                                () ->
                                        new ProviderTrouble(
                                                NoEntry.NOT_COMPLETED, "It didn't begin here."));
        AuthorizationCode code =
                openId.codeIn(URI.create("http://here/?" + request.getQueryString()));
        Named named = openId.complete(code, pending);
        Arrival arrival = arrivals.arrive(named.asserted());
        return arrival.entry()
                .map(signedIn -> entry.enter(signedIn, named.idToken(), pending.back()))
                .orElseGet(() -> request.getContextPath() + NotSignedInPage.told(arrival.why()));
    }

    /** What began under the state that came back; from now on nothing does. */
    private static Optional<Pending> pending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String state = request.getParameter("state");
        if (session == null || state == null) {
            return Optional.empty();
        }
        PendingSignIns pending = (PendingSignIns) session.getAttribute(PENDING);
        if (pending == null) {
            return Optional.empty();
        }
        Optional<Pending> begun = pending.complete(state);
        session.setAttribute(PENDING, pending);
        return begun;
    }
}
