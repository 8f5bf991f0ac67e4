package org.waymark.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.waymark.configuration.Configuration;
import org.waymark.configuration.Variable;

/**
 * Refuses a changing request that another site's page makes in our person's browser. Pages keep no
 * state on the server and so no token; the browser's own word on the origin takes its place. Where
 * {@code WAYMARK_BASE_URL} is set, that origin is the only one; else it is the request's own host.
 */
public class OwnOriginOnly extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final transient String baseOrigin;

    public OwnOriginOnly() {
        this(Configuration.ofThisProcess().text(Variable.BASE_URL));
    }

    OwnOriginOnly(String baseUrl) {
        this.baseOrigin = baseUrl == null || baseUrl.isBlank() ? null : originOf(baseUrl);
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("Refused: this came from another site.");
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return isOurs(origin, request);
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String referrer = request.getHeader("Referer");
        // A client that sends none of the three is no browser, and carries no one's session by
        // itself.
        return referrer == null || isOurs(originOf(referrer), request);
    }

    private boolean isOurs(String origin, HttpServletRequest request) {
        if (baseOrigin != null && baseOrigin.equals(origin)) {
            return true;
        }
        if (baseOrigin != null) {
            return false;
        }
        String host = request.getHeader("Host");
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private static String originOf(String url) {
        try {
            URI uri = URI.create(url);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return uri.getScheme() + "://" + uri.getHost() + port;
        } catch (IllegalArgumentException noAddress) {
            return "null";
        }
    }
}
