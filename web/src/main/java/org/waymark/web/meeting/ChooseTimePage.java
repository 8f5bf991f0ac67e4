package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.calendar.Snag;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingService;
import org.waymark.meeting.MeetingSheet;
import org.waymark.meeting.MeetingView;
import org.waymark.meeting.TimeSlot;
import org.waymark.people.PersonCard;
import org.waymark.web.calendar.SnagWords;
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
    @Inject SnagWords snagWords;

    private MeetingSheet sheet;
    private String time;
    private List<Option> times;

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

    /** Each with what stands in its way for the reader. */
    public List<Option> getTimes() {
        if (times == null) {
            List<Snag> snags = booking.lookOverChoice(new MeetingId(id));
            times = sheet.meeting().times().stream().map(begins -> option(begins, snags)).toList();
        }
        return times;
    }

    private Option option(Instant begins, List<Snag> snags) {
        Instant ends = new TimeSlot(begins, sheet.meeting().minutes()).end();
        return new Option(begins.toString(), words.slot(begins, ends), snagWords.of(begins, snags));
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
