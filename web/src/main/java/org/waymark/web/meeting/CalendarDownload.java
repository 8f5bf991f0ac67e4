package org.waymark.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingService;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** "Add to your calendar": one meeting as a file. */
@WebServlet("/my/meeting/calendar.ics")
public class CalendarDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient MeetingService meetings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String text;
        try {
            text = meetings.calendarFile(new MeetingId(request.getParameter("id"))).text();
        } catch (NotFound | RuleBroken nothingThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"meeting.ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
