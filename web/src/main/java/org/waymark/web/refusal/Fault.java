package org.waymark.web.refusal;

import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault of ours: told to the person as a number, and to the log under the same number as the
 * kinds of the exceptions and where they came from. An exception's own words stay out of the log,
 * since they can quote what somebody wrote.
 */
@Named
@RequestScoped
public class Fault {
    private static final Logger LOG = System.getLogger(Fault.class.getName());
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Pattern PLACE_OF_A_TAG = Pattern.compile("\\S+ @\\d+,\\d+ <[^>]*>");
    private static final String REFERENCE = Fault.class.getName();
    private static final String RULE = Fault.class.getName() + ".rule";

    @Inject HttpServletRequest request;

    /** The number of the fault that led to this page. */
    public String getReference() {
        if (request.getAttribute(REFERENCE) == null) {
            Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            request.setAttribute(REFERENCE, report(path, thrown));
        }
        return (String) request.getAttribute(REFERENCE);
    }

    /** Whether there is a fault at all, or only a request that we don't take. */
    public boolean isOurs() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code && code >= 500;
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
        request.setAttribute(REFERENCE, report(request.getRequestURI(), thrown));
    }

    private static String report(String path, Throwable thrown) {
        byte[] number = new byte[4];
        CHANCE.nextBytes(number);
        String reference = HexFormat.of().formatHex(number);
        LOG.log(Level.ERROR, "Fault {0} at {1}{2}", reference, path, traceOf(thrown));
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
