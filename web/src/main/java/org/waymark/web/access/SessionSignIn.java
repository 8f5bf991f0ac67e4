package org.waymark.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.waymark.access.CallerService;
import org.waymark.access.SignInSettings;
import org.waymark.access.SignInSettings.Way;
import org.waymark.access.SignedIn;
import org.waymark.access.Standing;
import org.waymark.people.PersonId;
import org.waymark.shared.StatementCount;
import org.waymark.web.guard.AnswerHeaders;
import org.waymark.web.guard.OwnAddress;

/**
 * Tells the container on each request who is there and with which roles, from the session. One
 * statement looks whether that still holds: whoever has left, has a new password or ended the
 * session elsewhere is signed out; whoever may do more or less than before takes that up at once.
 * The same statement brings the person's card for the frame of the page, as an attribute of the
 * request.
 */
@ApplicationScoped
public class SessionSignIn implements HttpAuthenticationMechanism {
    private static final int MISDIRECTED = 421;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** Who looks for help isn't asked who they are, even where they are signed in. */
    private static final String SIGNPOSTS = "/signpost/";

    @Inject CallerService callers;
    @Inject SignedInSession session;
    @Inject SignInSettings settings;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        StatementCount.begin();
        if (!OwnAddress.configured().isMeantBy(request)) {
            return refuse(request, response);
        }
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

    /**
     * In plain words and without a link, which would lead wherever the request says that we are.
     */
    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response) {
        AnswerHeaders.write(request, response);
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain;charset=UTF-8");
        try {
            response.getWriter().println("Waymark isn't reached under this name.");
        } catch (IOException gone) {
            // Whoever asked doesn't listen any more.
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Optional<SignedIn> asOfNow(HttpServletRequest request, SignedIn signedIn) {
        PersonId person = new PersonId(signedIn.person());
        Standing standing =
                session.row(request).flatMap(row -> callers.standingOf(person, row)).orElse(null);
        if (standing == null || standing.credentialVersion() != signedIn.credentialVersion()) {
            return Optional.empty();
        }
        request.setAttribute(Standing.class.getName(), standing);
        if (standing.accessVersion() == signedIn.accessVersion()) {
            return Optional.of(signedIn);
        }
        return callers.rightsOf(person, signedIn.granted());
    }

    /** A person is led to the sign-in page and back again; a script gets a plain 401. */
    private AuthenticationStatus ask(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AnswerHeaders.write(request, response);
        if ("empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            return context.responseUnauthorized();
        }
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", DeepLink.toSignIn(request, settings.way() == Way.OPENID));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isForAnybody(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(RESOURCES) || path.startsWith(SIGNPOSTS);
    }
}
