package org.waymark.web.access;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    @Inject transient SignInSettings settings;
    @Inject transient OpenIdSignIn openId;
    @Inject transient ArrivalService arrivals;
    @Inject transient Entry entry;
    @Inject transient GoingToTheProvider going;

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
            response.sendRedirect(sends ? there(request, response) : back(request, response));
        } catch (ProviderTrouble trouble) {
            LOG.log(
                    Level.WARNING,
                    "Somebody came back and is not signed in. {0}",
                    trouble.getMessage());
            response.sendRedirect(request.getContextPath() + NotSignedInPage.told(trouble.why()));
        }
    }

    private String there(HttpServletRequest request, HttpServletResponse response)
            throws ProviderTrouble {
        PendingSignIns pending = going.of(request);
        boolean asSomebodyElse = Boolean.parseBoolean(request.getParameter("again"));
        URI there = openId.begin(pending, request.getParameter("back"), asSomebodyElse);
        going.keep(request, response, pending);
        return there.toString();
    }

    private String back(HttpServletRequest request, HttpServletResponse response)
            throws ProviderTrouble {
        Pending pending =
                pending(request, response)
                        .orElseThrow(
                                () ->
                                        new ProviderTrouble(
                                                NoEntry.NOT_COMPLETED, "It didn't begin here."));
        AuthorizationCode code =
                openId.codeIn(URI.create("http://here/?" + request.getQueryString()));
        Named named = openId.complete(code, pending);
        Arrival arrival = arrivals.arrive(named.asserted());
        return arrival.entry()
                .map(signedIn -> entry.enter(response, signedIn, named.idToken(), pending.back()))
                .orElseGet(() -> request.getContextPath() + NotSignedInPage.told(arrival.why()));
    }

    /** What began under the state that came back; from now on nothing does. */
    private Optional<Pending> pending(HttpServletRequest request, HttpServletResponse response) {
        PendingSignIns pending = going.of(request);
        Optional<Pending> begun =
                Optional.ofNullable(request.getParameter("state")).flatMap(pending::complete);
        going.keep(request, response, pending);
        return begun;
    }
}
