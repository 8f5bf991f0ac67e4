package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.waymark.access.CallerService;
import org.waymark.access.SignedIn;
import org.waymark.access.Standing;
import org.waymark.people.PersonId;
import org.waymark.shared.StatementCount;
import org.waymark.web.guard.AnswerHeaders;

/**
 * Tells the container on each request who is there and with which roles, from the session. One
 * statement looks whether that still holds: whoever has left or has a new password is signed out;
 * whoever may do more or less than before takes that up at once. The same statement brings the
 * person's card for the frame of the page, as an attribute of the request.
 */
@ApplicationScoped
public class SessionSignIn implements HttpAuthenticationMechanism {
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** Who looks for help isn't asked who they are, even where they are signed in. */
    private static final String SIGNPOSTS = "/signpost/";

    @Inject CallerService callers;
    @Inject SignedInSession session;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        StatementCount.begin();
        if (isForAnybody(request)) {
            return context.doNothing();
        }
        Optional<SignedIn> before = session.of(request);
        if (before.isPresent()) {
            Optional<SignedIn> now = before.flatMap(signedIn -> asOfNow(request, signedIn));
            if (now.isPresent()) {
                session.goOn(request, response, now.get());
                return context.notifyContainerAboutLogin(
                        new CallerPrincipal(now.get().person()), now.get().roles());
            }
        }
        if (SignedInSession.isClaimed(request)) {
            session.end(request, response);
        }
        return context.isProtected() ? ask(request, response, context) : context.doNothing();
    }

    private Optional<SignedIn> asOfNow(HttpServletRequest request, SignedIn signedIn) {
        PersonId person = new PersonId(signedIn.person());
        Standing standing = callers.standingOf(person).orElse(null);
        if (standing == null || standing.credentialVersion() != signedIn.credentialVersion()) {
            return Optional.empty();
        }
        request.setAttribute(Standing.class.getName(), standing);
        if (standing.accessVersion() == signedIn.accessVersion()) {
            return Optional.of(signedIn);
        }
        return callers.rightsOf(person);
    }

    /** A person is led to the sign-in page and back again; a script gets a plain 401. */
    private static AuthenticationStatus ask(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AnswerHeaders.write(request, response);
        if ("empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            return context.responseUnauthorized();
        }
        return context.redirect(DeepLink.toSignIn(request));
    }

    private static boolean isForAnybody(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(RESOURCES) || path.startsWith(SIGNPOSTS);
    }
}
