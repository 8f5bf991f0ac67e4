package org.waymark.web.operation;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Takes the time of each request, and how it came out; notes how many people there are. */
public class RequestTimes extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject transient Numbers numbers;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        if (request.getUserPrincipal() != null) {
            numbers.seen(request.getUserPrincipal().getName());
        }
        boolean thrown = true;
        try {
            chain.doFilter(request, response);
            thrown = false;
        } finally {
            numbers.answered(
                    PageKind.of(request),
                    thrown ? "fault" : outcome(response.getStatus()),
                    Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    static String outcome(int status) {
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            return "unreachable";
        }
        if (status >= 500) {
            return "fault";
        }
        if (status == HttpServletResponse.SC_NOT_FOUND) {
            return "missing";
        }
        return status >= 400 ? "refused" : status >= 300 ? "elsewhere" : "done";
    }
}
