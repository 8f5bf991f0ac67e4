package org.waymark.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.waymark.access.SignedIn;

/**
 * Tells the container who is there in the same way as the application's own sign-in: the person's
 * id as the principal, their roles as its groups. Whom a test has named, see {@link Caller}.
 */
@ApplicationScoped
public class Entrance implements HttpAuthenticationMechanism {
    static final String ANSWER = Entrance.class.getName() + ".answer";

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        request.setAttribute(ANSWER, response);
        var named = (SignedIn) request.getAttribute(SignedIn.class.getName());
        return named == null
                ? context.doNothing()
                : context.notifyContainerAboutLogin(
                        new CallerPrincipal(named.person()), named.roles());
    }
}
