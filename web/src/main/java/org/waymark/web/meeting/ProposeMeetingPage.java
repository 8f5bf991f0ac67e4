package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingService;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.ToPropose;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.RuleBroken;
import org.waymark.web.frame.Toast;

/** Times for a new meeting of the partnership, or other times for the meeting. */
@Named
@RequestScoped
public class ProposeMeetingPage {
    @Inject @Param private String partnership;
    @Inject @Param private String meeting;
    @Inject MeetingService meetings;
    @Inject Toast toast;

    private final List<TimeRow> times = new ArrayList<>();
    private ToPropose sheet;
    private String newId = MeetingId.next().value();
    private Integer minutes;
    private VenueKind venue;
    private String place;

    @PostConstruct
    void load() {
        sheet =
                isMove()
                        ? meetings.toMove(new MeetingId(meeting))
                        : meetings.toPropose(new PartnershipId(partnership));
        minutes = sheet.minutes();
        venue = sheet.venue();
        place = sheet.place();
        for (int i = 0; i < Proposal.MOST_TIMES; i++) {
            times.add(new TimeRow());
        }
    }

    public boolean isMove() {
        return meeting != null;
    }

    public void propose() {
        var proposal = new Proposal(begins(), minutes, venue, place);
        if (isMove()) {
            meetings.suggestOthers(new MeetingId(meeting), proposal);
        } else {
            meetings.propose(sheet.partnership(), new MeetingId(newId), proposal);
        }
        toast.say("meeting.propose.done", sheet.partner().givenName());
        Faces.redirect("my/partnership/view.xhtml?id=%s", sheet.partnership().value());
    }

    private List<Instant> begins() {
        var begins = new ArrayList<Instant>();
        for (int i = 0; i < times.size(); i++) {
            TimeRow row = times.get(i);
            if (!row.isBlank()) {
                begins.add(begin(row, "times:" + i + ":"));
            }
        }
        return begins;
    }

    private static Instant begin(TimeRow row, String field) {
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

    public ToPropose getSheet() {
        return sheet;
    }

    public List<TimeRow> getTimes() {
        return times;
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
