package org.waymark.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A page that answers a post gets a new nonce. PrimeFaces would take the one that its script sends
 * back, and refuse a post without one; but pages work without script, and a nonce that a request
 * may choose protects nobody.
 */
final class FreshNonce extends HttpServletRequestWrapper {
    private static final String NONCE = "primefaces.nonce";

    private final String fresh =
            Base64.getEncoder()
                    .encodeToString(
                            UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    private FreshNonce(HttpServletRequest request) {
        super(request);
    }

    /** Only a partial answer keeps the nonce of the page that it becomes a part of. */
    static HttpServletRequest of(HttpServletRequest request) {
        boolean isPart = "partial/ajax".equals(request.getHeader("Faces-Request"));
        return isPart || "GET".equals(request.getMethod()) ? request : new FreshNonce(request);
    }

    @Override
    public String getParameter(String name) {
        return NONCE.equals(name) ? fresh : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return NONCE.equals(name) ? new String[] {fresh} : super.getParameterValues(name);
    }
}
