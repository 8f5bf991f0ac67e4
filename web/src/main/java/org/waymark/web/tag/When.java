package org.waymark.web.tag;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code <w:date value="#{meeting.start}" until="#{meeting.end}" as="slot"/>}: a date in words, and
 * for machines. {@code as} is one of day (the default), full, date, fullDate, time, moment, slot,
 * period, and card for the small block with the weekday over the number.
 */
@FacesComponent("org.waymark.When")
public class When extends Piece {
    @Override
    void write(FacesContext faces, ResponseWriter out) throws IOException {
        Object when = attribute("value");
        if (when == null) {
            return;
        }
        String as = text("as") == null ? "day" : text("as");
        out.startElement("time", this);
        out.writeAttribute("datetime", words().machine(when), null);
        if (as.equals("card")) {
            out.writeAttribute("class", "date", null);
            out.writeText(words().weekday(when) + " ", null);
            out.startElement("b", this);
            out.writeText(words().dayOfMonth(when), null);
            out.endElement("b");
            out.writeText(" " + words().month(when), null);
        } else {
            out.writeText(inWords(as, when, attribute("until")), null);
        }
        out.endElement("time");
    }

    private static String inWords(String as, Object when, Object until) {
        return switch (as) {
            case "day" -> words().day(when);
            case "full" -> words().fullDay(when);
            case "date" -> words().shortDate(when);
            case "fullDate" -> words().fullDate(when);
            case "time" -> words().time(when);
            case "moment" -> words().dayAndTime(when);
            case "slot" -> words().slot(when, until);
            case "period" -> words().period(when, until);
            default -> throw new IllegalArgumentException("No way to say a date as " + as);
        };
    }
}
