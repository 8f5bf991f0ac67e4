package org.waymark.web.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.meeting.MeetingView;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.shared.UniversityTime;

/** When and where they met, as it is being typed. */
public class HeldAt {
    private LocalDate day;
    private LocalTime time;
    private Integer minutes;
    private VenueKind venue;
    private String place;

    HeldAt(int usualMinutes) {
        minutes = usualMinutes;
    }

    HeldAt(MeetingView meeting) {
        if (meeting.begins() != null) {
            day = UniversityTime.dateOf(meeting.begins());
            time = meeting.begins().atZone(UniversityTime.ZONE).toLocalTime();
        }
        minutes = meeting.minutes();
        venue = meeting.venue();
        place = meeting.place();
    }

    TimeSlot slot() {
        return TimeSlot.at(day, time, minutes);
    }

    public Instant getBegins() {
        return slot().begin();
    }

    public Instant getEnds() {
        return slot().end();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
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
}
