package org.waymark.web.observation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationService;
import org.waymark.web.calendar.CalendarAnswer;

/** "Add to your calendar": one observation as a file. */
@WebServlet("/my/observation/calendar.ics")
public class ObservationDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient ObservationService observations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CalendarAnswer.download(
                response,
                () -> observations.calendarFile(new ObservationId(request.getParameter("id"))));
    }
}
