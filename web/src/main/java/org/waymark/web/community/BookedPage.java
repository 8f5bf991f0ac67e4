package org.waymark.web.community;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.community.AttendanceService;
import org.waymark.community.BookedLine;
import org.waymark.community.EventPlanningService;
import org.waymark.community.EventToEdit;
import org.waymark.community.GatheringId;
import org.waymark.community.SeatId;
import org.waymark.shared.Slice;
import org.waymark.web.frame.Toast;

/** An event in its coordinator's hands: who has booked, and afterwards who was there. */
@Named
@RequestScoped
public class BookedPage {
    @Inject @Param private String id;
    @Inject @Param private String after;
    @Inject EventPlanningService planning;
    @Inject AttendanceService attendance;
    @Inject Toast toast;

    private EventToEdit event;
    private Slice<BookedLine> page;

    @PostConstruct
    void load() {
        event = planning.toChange(new GatheringId(id));
        page = attendance.booked(event.id(), after);
    }

    public void publish() {
        planning.publish(event.id());
        again("community.booked.published");
    }

    public void cancel() {
        planning.cancel(event.id());
        again("community.booked.cancelled");
    }

    /** Of those who are on this page. */
    public void note() {
        attendance.note(event.id(), sent("shown"), sent("there"));
        again("community.booked.noted");
    }

    private static List<SeatId> sent(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? List.of() : Arrays.stream(values).map(SeatId::new).toList();
    }

    private void again(String said) {
        toast.say(said);
        if (after == null) {
            Faces.redirect("coordinate/community/booked.xhtml?id=%s", id);
        } else {
            Faces.redirect("coordinate/community/booked.xhtml?id=%s&after=%s", id, after);
        }
    }

    public EventToEdit getEvent() {
        return event;
    }

    public Slice<BookedLine> getPage() {
        return page;
    }

    /** Whether anybody on this page can be noted by the reader. */
    public boolean isToNote() {
        return event.begun() && page.items().stream().anyMatch(this::canBeNoted);
    }

    public boolean canBeNoted(BookedLine line) {
        return event.begun() && !line.foreign() && "COMES".equals(line.answer().name());
    }
}
