package org.waymark.web.community;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.community.EventService;
import org.waymark.community.GatheringId;
import org.waymark.web.calendar.CalendarAnswer;

/** "Add to your calendar": one event as a file. */
@WebServlet("/my/community/calendar.ics")
public class EventDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient EventService events;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CalendarAnswer.download(
                response, () -> events.calendarFile(new GatheringId(request.getParameter("id"))));
    }
}
