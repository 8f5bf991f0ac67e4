package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.form.Form;
import org.waymark.form.Question;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.LogSheet;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLogService;
import org.waymark.meeting.MeetingView;
import org.waymark.people.PersonCard;
import org.waymark.web.frame.Toast;

/** One meeting: what is to be done about it, and its log. */
@Named
@RequestScoped
public class ViewMeetingPage {
    @Inject @Param private String id;
    @Inject BookingService booking;
    @Inject MeetingLogService logs;
    @Inject Toast toast;
    @Inject RepeatWords repeatWords;

    private LogSheet sheet;

    @PostConstruct
    void load() {
        sheet = logs.open(new MeetingId(id));
    }

    public void cancel() {
        booking.cancel(new MeetingId(id));
        toast.say("meeting.told.cancelled", sheet.partner().givenName());
        toPair();
    }

    private void toPair() {
        Faces.redirect("my/partnership/view.xhtml?id=%s", getMeeting().partnership().value());
    }

    public LogSheet getSheet() {
        return sheet;
    }

    public MeetingView getMeeting() {
        return sheet.meeting();
    }

    /** How a proposal goes on. */
    public String getRhythm() {
        return repeatWords.of(getMeeting().repeat());
    }

    public PersonCard getPartner() {
        return sheet.partner();
    }

    /** What only the reader keeps. */
    public Form getOwnForm() {
        return sheet.form().only(Question::isPrivate);
    }

    /** Whether the reader kept anything alone. */
    public boolean isOwnKept() {
        return sheet.isWritten()
                && getOwnForm()
                        .questions()
                        .anyMatch(question -> sheet.answers().has(question.key()));
    }
}
