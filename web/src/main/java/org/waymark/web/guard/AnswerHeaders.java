package org.waymark.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Writes the security headers of every answer: pages, errors, style sheets, routes. Pages carry a
 * nonce for PrimeFaces' own scripts: the policy that comes with it replaces the one written here,
 * for two policies would both have to allow it. A sign-in mechanism answers before any filter, so
 * it calls {@link #write} itself.
 */
public class AnswerHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; script-src 'self'";
    private static final String CACHE_HEADER = "Cache-Control";
    private static final String SAME_SITE = "SameSite";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(FreshNonce.of(request), new Decided(request, response));
    }

    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (cameOverTls(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (isResource(request)) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (isVersioned(request)) {
            response.setHeader(CACHE_HEADER, "public, max-age=31536000, immutable");
        } else if (!isResource(request)) {
            response.setHeader(CACHE_HEADER, "no-store");
        }
    }

    static boolean cameOverTls(HttpServletRequest request) {
        return OwnAddress.configured().isHttps()
                || request.isSecure()
                || "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + RESOURCES);
    }

    /** The address carries the content's fingerprint, so the content can't change under it. */
    private static boolean isVersioned(HttpServletRequest request) {
        return isResource(request) && request.getParameter("v") != null;
    }

    /**
     * What is decided here stays: one policy, and for how long a versioned resource is kept. A
     * redirect to one of our pages names no host, so that none can be put into it. Whoever came
     * over TLS gets no cookie that goes back without it, also from Faces, which can't see the TLS
     * that ended at the proxy.
     */
    private static final class Decided extends HttpServletResponseWrapper {
        private final boolean keptForLong;
        private final boolean overTls;

        Decided(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            keptForLong = isVersioned(request);
            overTls = cameOverTls(request);
        }

        @Override
        public void addCookie(Cookie cookie) {
            cookie.setSecure(overTls || cookie.getSecure());
            if (cookie.getAttribute(SAME_SITE) == null) {
                cookie.setAttribute(SAME_SITE, "Lax");
            }
            super.addCookie(cookie);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY_HEADER.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (!location.startsWith("/") || location.startsWith("//")) {
                super.sendRedirect(location);
                return;
            }
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
            flushBuffer();
        }

        @Override
        public void setHeader(String name, String value) {
            if (!keptForLong || !CACHE_HEADER.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }
    }
}
