package org.waymark.web.refusal;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.waymark.web.guard.AnswerHeaders;

/**
 * Who is signed in is asked of the database before any filter or page. Where it can't be reached,
 * that is said as on any page, instead of a fault of the server.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class UnreachableAtTheDoor implements HttpAuthenticationMechanism {
    @Inject @Delegate @Any HttpAuthenticationMechanism mechanism;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return mechanism.validateRequest(request, response, context);
        } catch (RuntimeException thrown) {
            if (!Unreachable.isBehind(thrown)) {
                throw thrown;
            }
            Fault.unreachable(request, request.getRequestURI());
            AnswerHeaders.write(request, response);
            response.setIntHeader("Retry-After", Unreachable.RETRY_AFTER_SECONDS);
            sendError(response);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static void sendError(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
