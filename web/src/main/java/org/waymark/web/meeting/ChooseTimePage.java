package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingService;
import org.waymark.meeting.MeetingSheet;
import org.waymark.meeting.MeetingView;
import org.waymark.meeting.TimeSlot;
import org.waymark.people.PersonCard;
import org.waymark.web.frame.Toast;
import org.waymark.web.tag.Option;
import org.waymark.web.text.Words;

/** The times that the other has proposed, to choose one of them. */
@Named
@RequestScoped
public class ChooseTimePage {
    @Inject @Param private String id;
    @Inject BookingService booking;
    @Inject MeetingService meetings;
    @Inject Toast toast;
    @Inject Words words;

    private MeetingSheet sheet;
    private String time;

    @PostConstruct
    void load() {
        sheet = meetings.view(new MeetingId(id));
        if (sheet.meeting().times().size() == 1) {
            time = sheet.meeting().times().get(0).toString();
        }
    }

    public void choose() {
        Instant begins = Instant.parse(time);
        booking.accept(new MeetingId(id), begins);
        toast.say("meeting.choose.done", begins, sheet.partner().givenName());
        Faces.redirect("my/partnership/view.xhtml?id=%s", sheet.meeting().partnership().value());
    }

    public List<Option> getTimes() {
        return sheet.meeting().times().stream().map(this::option).toList();
    }

    private Option option(Instant begins) {
        Instant ends = new TimeSlot(begins, sheet.meeting().minutes()).end();
        return Option.of(begins, words.slot(begins, ends));
    }

    public MeetingView getMeeting() {
        return sheet.meeting();
    }

    public PersonCard getPartner() {
        return sheet.partner();
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
