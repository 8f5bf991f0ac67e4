package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.waymark.access.CallerService;
import org.waymark.access.SessionId;
import org.waymark.access.SignedIn;
import org.waymark.access.Where;
import org.waymark.people.PersonId;
import org.waymark.web.guard.FarEnd;

/** Lets in whoever was found to be themselves, in whichever way, and leads them on. */
@RequestScoped
public class Entry {
    @Inject HttpServletRequest request;
    @Inject CallerService callers;
    @Inject SignedInSession session;
    @Inject ProviderToken token;

    /**
     * Begins the session.
     *
     * @param idToken what a provider wrote of the person, or null
     * @param wanted the page that they wanted
     * @return where to go now
     */
    public String enter(
            HttpServletResponse response, SignedIn signedIn, String idToken, String wanted) {
        Where where = new Where(Device.named(request.getHeader("User-Agent")), FarEnd.of(request));
        SessionId row = callers.begin(new PersonId(signedIn.person()), where);
        session.begin(request, response, signedIn, row);
        if (idToken != null) {
            token.keep(request, response, idToken);
        }
        return request.getContextPath() + DeepLink.backTo(wanted);
    }

    /** Ends session and row; what the provider wrote is handed back. */
    public Optional<String> leave(HttpServletResponse response) {
        Optional<SignedIn> signedIn = session.of(request);
        Optional<SessionId> row = session.row(request);
        if (signedIn.isPresent() && row.isPresent()) {
            callers.end(new PersonId(signedIn.get().person()), row.get());
        }
        session.end(request, response);
        return token.take(request, response);
    }
}
