package org.waymark.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * A form whose file is larger than the server reads: the person gets the page back with a sentence
 * at the file's field, instead of the page for problems. The rest of what was sent is read and
 * thrown away, since browsers show no answer that comes before they have sent all.
 */
public class UploadLimit extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What {@code web.xml} says of a whole request. */
    static final long MOST_BYTES = 27_262_976;

    /** What a file may have, as people are told; the rest is for the other fields. */
    public static final int MOST_MEGABYTES = 25;

    /** More than this is cut off, without a word. */
    private static final long MOST_THROWN_AWAY = 2L * 1024 * 1024 * 1024;

    private static final int AT_A_TIME = 65_536;
    private static final OwnCookie WAITING = new OwnCookie("WAYMARK-TOO-LARGE");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isTooLarge(request)) {
            chain.doFilter(request, response);
            return;
        }
        throwAway(request.getInputStream());
        WAITING.set(request, response, "file");
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        String kind = request.getContentType();
        return kind != null
                && kind.startsWith("multipart/form-data")
                && request.getContentLengthLong() > MOST_BYTES;
    }

    private static void throwAway(InputStream sent) throws IOException {
        byte[] some = new byte[AT_A_TIME];
        long read = 0;
        int length = sent.read(some);
        while (length >= 0 && read < MOST_THROWN_AWAY) {
            read += length;
            length = sent.read(some);
        }
    }

    /** Whether the page that is about to be shown comes back for this; asking takes it. */
    public static boolean isToBeTold(HttpServletRequest request, HttpServletResponse response) {
        boolean waiting = WAITING.in(request).isPresent();
        if (waiting) {
            WAITING.remove(request, response);
        }
        return waiting;
    }
}
