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
import org.waymark.meeting.MeetingView;
import org.waymark.meeting.TimeOffered;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.ToChoose;
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
    @Inject Toast toast;
    @Inject Words words;
    @Inject SnagWords snagWords;
    @Inject RepeatWords repeatWords;

    private ToChoose sheet;
    private String time;

    @PostConstruct
    void load() {
        sheet = booking.toChoose(new MeetingId(id));
        if (sheet.meeting().times().size() == 1) {
            time = sheet.meeting().times().get(0).toString();
        }
    }

    public void choose() {
        choose(false);
    }

    public void chooseAll() {
        choose(true);
    }

    private void choose(boolean allOfThem) {
        Instant begins = Instant.parse(time);
        booking.accept(new MeetingId(id), begins, allOfThem);
        toast.say("meeting.choose.done", begins, sheet.partner().givenName());
        Faces.redirect("my/partnership/view.xhtml?id=%s", sheet.meeting().partnership().value());
    }

    /** Each with what stands in its way for the reader. */
    public List<Option> getTimes() {
        return sheet.times().stream().map(this::option).toList();
    }

    /** What would be booked with each time, where the proposal goes on. */
    public List<String> getLater() {
        return sheet.times().stream().map(repeatWords::after).toList();
    }

    public String getRhythm() {
        return repeatWords.of(sheet.meeting().repeat());
    }

    private Option option(TimeOffered time) {
        Instant ends = new TimeSlot(time.begins(), sheet.meeting().minutes()).end();
        return new Option(
                time.begins().toString(),
                words.slot(time.begins(), ends),
                snagWords.of(time.begins(), sheet.snags()));
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
