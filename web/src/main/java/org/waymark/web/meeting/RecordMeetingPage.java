package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingService;
import org.waymark.meeting.ToPropose;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.web.frame.Toast;

/** A meeting that came about by itself, set down afterwards. */
@Named
@RequestScoped
public class RecordMeetingPage {
    @Inject @Param private String partnership;
    @Inject BookingService booking;
    @Inject MeetingService meetings;
    @Inject Toast toast;

    private ToPropose sheet;
    private HeldAt heldAt;
    private String newId = MeetingId.next().value();

    @PostConstruct
    void load() {
        sheet = booking.toPropose(new PartnershipId(partnership));
        heldAt = new HeldAt(sheet.minutes());
    }

    /** On to the log, unless it was a trial, which keeps none. */
    public void record() {
        meetings.recordHeld(
                sheet.partnership(),
                new MeetingId(newId),
                heldAt.slot(),
                heldAt.getVenue(),
                heldAt.getPlace());
        if (sheet.trial()) {
            toast.say("meeting.told.held");
            Faces.redirect("my/partnership/view.xhtml?id=%s", partnership);
        } else {
            Faces.redirect("my/meeting/log.xhtml?id=%s", newId);
        }
    }

    public ToPropose getSheet() {
        return sheet;
    }

    public HeldAt getHeldAt() {
        return heldAt;
    }

    public VenueKind[] getVenues() {
        return VenueKind.values();
    }

    public String getNewId() {
        return newId;
    }

    public void setNewId(String newId) {
        this.newId = newId;
    }
}
