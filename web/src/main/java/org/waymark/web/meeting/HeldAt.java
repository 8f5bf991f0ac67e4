package org.waymark.web.meeting;

import jakarta.faces.context.FacesContext;
import java.util.stream.Stream;
import org.waymark.meeting.MeetingView;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.web.tag.TypedSlot;

/** When and where they met, as it is being typed. */
public class HeldAt extends TypedSlot {
    private VenueKind venue;
    private String place;

    HeldAt(int usualMinutes) {
        super(usualMinutes);
    }

    HeldAt(MeetingView meeting) {
        super(meeting.begins(), meeting.minutes());
        venue = meeting.venue();
        place = meeting.place();
    }

    TimeSlot slot() {
        return TimeSlot.at(getDay(), getTime(), getMinutes());
    }

    public VenueKind getVenue() {
        return venue;
    }

    public void setVenue(VenueKind venue) {
        this.venue = venue;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    /** Whether something is wrong with when or where, so that it must be in sight. */
    public boolean isRefused() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Stream.of("day", "time", "minutes", "venue", "place")
                .anyMatch(field -> !faces.getMessageList(field).isEmpty());
    }
}
