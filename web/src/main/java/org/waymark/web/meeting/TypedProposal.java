package org.waymark.web.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.Repeat;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.ToPropose;
import org.waymark.meeting.VenueKind;
import org.waymark.shared.RuleBroken;
import org.waymark.web.tag.TypedTime;

/** Times to choose from, and where, as they are being typed. */
public class TypedProposal {
    /** What stands there at first; it says nothing while the date is a single one. */
    private static final int USUAL_MEETINGS = 6;

    private final List<TypedTime> times = new ArrayList<>();
    private Integer minutes;
    private VenueKind venue;
    private String place;
    private int every;
    private Integer meetings = USUAL_MEETINGS;

    TypedProposal(ToPropose sheet) {
        minutes = sheet.minutes();
        venue = sheet.venue();
        place = sheet.place();
        for (int i = 0; i < Proposal.MOST_TIMES; i++) {
            times.add(new TypedTime());
        }
    }

    Proposal proposal() {
        return new Proposal(begins(), minutes, venue, place, repeat());
    }

    private Repeat repeat() {
        return every == 0 ? Repeat.ONCE : Repeat.every(every, meetings == null ? 0 : meetings);
    }

    private List<Instant> begins() {
        var begins = new ArrayList<Instant>();
        for (int i = 0; i < times.size(); i++) {
            TypedTime row = times.get(i);
            if (!row.isBlank()) {
                begins.add(begin(row, "times:" + i + ":"));
            }
        }
        return begins;
    }

    private static Instant begin(TypedTime row, String field) {
        if (row.getDay() == null) {
            throw new RuleBroken("meeting.rule.day-missing").at(field + "day");
        }
        if (row.getTime() == null) {
            throw new RuleBroken("meeting.rule.time-missing").at(field + "time");
        }
        try {
            return TimeSlot.begin(row.getDay(), row.getTime());
        } catch (RuleBroken skipped) {
            throw skipped.at(field + "time");
        }
    }

    public List<TypedTime> getTimes() {
        return times;
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

    /** In how many weeks the next one is; 0 where there is no next. */
    public int getEvery() {
        return every;
    }

    public void setEvery(int every) {
        this.every = every;
    }

    public Integer getMeetings() {
        return meetings;
    }

    public void setMeetings(Integer meetings) {
        this.meetings = meetings;
    }
}
