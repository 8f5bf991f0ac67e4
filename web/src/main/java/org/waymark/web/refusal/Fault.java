package org.waymark.web.refusal;

import jakarta.annotation.PostConstruct;
import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.web.guard.RequestId;

/**
 * A fault of ours: told to the person as the id of their request, and to the log under the same id
 * as the kinds of the exceptions and where they came from. An exception's own words stay out of the
 * log, since they can quote what somebody wrote.
 */
@Named
@RequestScoped
public class Fault {
    private static final Logger LOG = System.getLogger(Fault.class.getName());
    private static final Pattern PLACE_OF_A_TAG = Pattern.compile("\\S+ @\\d+,\\d+ <[^>]*>");
    private static final String REFERENCE = Fault.class.getName();
    private static final String RULE = Fault.class.getName() + ".rule";

    @Inject HttpServletRequest request;

    /** The number of the fault that led to this page. */
    public String getReference() {
        if (request.getAttribute(REFERENCE) == null) {
            Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            request.setAttribute(REFERENCE, report(request, path, thrown));
        }
        return (String) request.getAttribute(REFERENCE);
    }

    /** What a download or a route threw past every page is looked at here. */
    @PostConstruct
    void lookAtWhatWasThrown() {
        Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        if (Unreachable.isBehind(thrown) && !answer.isResponseCommitted()) {
            unreachable(
                    request, (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
            request.setAttribute(
                    RequestDispatcher.ERROR_STATUS_CODE,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            answer.setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            answer.setResponseHeader(
                    "Retry-After", String.valueOf(Unreachable.RETRY_AFTER_SECONDS));
        }
    }

    /** Whether there is a fault at all, or only a request that we don't take. */
    public boolean isOurs() {
        return status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !isAway();
    }

    /** Whether the database can't be reached now. */
    public boolean isAway() {
        return status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private int status() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : 0;
    }

    /** The rule that doesn't let this page open as things stand, or null. */
    public String getRule() {
        return (String) request.getAttribute(RULE);
    }

    static void refuse(FacesContext faces, String rule) {
        ((HttpServletRequest) faces.getExternalContext().getRequest()).setAttribute(RULE, rule);
    }

    static void report(FacesContext faces, Throwable thrown) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        request.setAttribute(REFERENCE, report(request, request.getRequestURI(), thrown));
    }

    static void unreachable(FacesContext faces) {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        unreachable(request, request.getRequestURI());
    }

    /** One line, without a trace: the database's own log says more. */
    static void unreachable(HttpServletRequest request, String path) {
        LOG.log(
                Level.WARNING,
                "WM-204 The database can''t be reached; request {0} for {1}",
                RequestId.of(request),
                path);
    }

    private static String report(HttpServletRequest request, String path, Throwable thrown) {
        String reference = RequestId.of(request);
        LOG.log(Level.ERROR, "WM-301 Fault {0} at {1}{2}", reference, path, traceOf(thrown));
        return reference;
    }

    /** The words of those exceptions that only ever speak of code, and the place of a tag. */
    private static String ownWords(Throwable cause) {
        boolean speaksOfCode =
                cause instanceof PropertyNotFoundException
                        || cause instanceof MethodNotFoundException
                        || cause instanceof NullPointerException
                        || cause instanceof ClassCastException;
        if (speaksOfCode) {
            return ": " + cause.getMessage();
        }
        if (cause instanceof FaceletException && cause.getMessage() != null) {
            Matcher tag = PLACE_OF_A_TAG.matcher(cause.getMessage());
            return tag.lookingAt() ? ": " + tag.group() : "";
        }
        return "";
    }

    static String traceOf(Throwable thrown) {
        var trace = new StringBuilder();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            trace.append("\n").append(depth == 0 ? "" : "Caused by: ");
            trace.append(cause.getClass().getName()).append(ownWords(cause));
            for (StackTraceElement element : cause.getStackTrace()) {
                trace.append("\n    at ").append(element);
            }
            cause = cause.getCause();
        }
        return trace.toString();
    }
}
