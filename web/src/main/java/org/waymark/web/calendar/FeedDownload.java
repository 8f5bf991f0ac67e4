package org.waymark.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.calendar.OpenFeedService;
import org.waymark.shared.NotFound;

/**
 * Somebody's dates for their calendar program, which can't sign in. Whatever isn't a feed, or isn't
 * one any more, gets the same short answer: no page, no session, at most one look into the
 * database.
 */
@WebServlet("/calendar/*")
public class FeedDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([^/]+)\\.ics");

    @Inject transient OpenFeedService feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            CalendarAnswer.write(response, feeds.read(file.matches() ? file.group(1) : null));
        } catch (NotFound nothingThere) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("There is no calendar here.");
        }
    }
}
