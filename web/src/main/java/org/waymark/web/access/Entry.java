package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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

    /**
     * Begins the session.
     *
     * @param idToken what a provider wrote of the person, or null
     * @param wanted the page that they wanted
     * @return where to go now
     */
    public String enter(SignedIn signedIn, String idToken, String wanted) {
        Where where = new Where(Device.named(request.getHeader("User-Agent")), FarEnd.of(request));
        SessionId row = callers.begin(new PersonId(signedIn.person()), where);
        SignedInSession.begin(request, signedIn, row, idToken);
        return request.getContextPath() + DeepLink.backTo(wanted);
    }

    /** Ends session and row; what the provider wrote is handed back. */
    public String leave() {
        String idToken = SignedInSession.idToken(request).orElse(null);
        SignedInSession.of(request)
                .ifPresent(
                        signedIn ->
                                SignedInSession.row(request)
                                        .ifPresent(
                                                row ->
                                                        callers.end(
                                                                new PersonId(signedIn.person()),
                                                                row)));
        SignedInSession.end(request);
        return idToken;
    }
}
