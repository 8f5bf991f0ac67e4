package org.waymark.web.calendar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.waymark.calendar.CalendarFile;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** How dates are handed out as a file, which nothing on the way keeps. */
public final class CalendarAnswer {
    private CalendarAnswer() {}

    /** One date, to be saved or opened by a calendar program; a 404 where there is none. */
    public static void download(HttpServletResponse response, Supplier<CalendarFile> date)
            throws IOException {
        CalendarFile file;
        try {
            file = date.get();
        } catch (NotFound | RuleBroken nothingThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"meeting.ics\"");
        write(response, file);
    }

    static void write(HttpServletResponse response, CalendarFile file) throws IOException {
        byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
