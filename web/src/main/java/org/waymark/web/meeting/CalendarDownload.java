package org.waymark.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingService;
import org.waymark.web.calendar.CalendarAnswer;

/** "Add to your calendar": one meeting as a file. */
@WebServlet("/my/meeting/calendar.ics")
public class CalendarDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient MeetingService meetings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CalendarAnswer.download(
                response, () -> meetings.calendarFile(new MeetingId(request.getParameter("id"))));
    }
}
