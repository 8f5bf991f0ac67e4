package org.waymark.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One id for one request, in the answer, on the page of a fault and in the log: so that whoever
 * reads the proxy's log, ours, or a person's note speaks of the same. The proxy's own is taken over
 * where it is well-formed.
 */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 6;

    private RequestId() {}

    public static String of(HttpServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known == null) {
            String given = request.getHeader(HEADER);
            known = given != null && WELL_FORMED.matcher(given).matches() ? given : random();
            request.setAttribute(ATTRIBUTE, known);
        }
        return (String) known;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
