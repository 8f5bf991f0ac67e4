package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;

/** Each hour, whose meeting is over by the calendar, so that they can say what became of it. */
@ApplicationScoped
public class DidYouMeetRound implements Round {
    @Inject Meetings meetings;
    @Inject Event<Happened> happened;

    protected DidYouMeetRound() {}

    @Override
    public String name() {
        return "meeting-did-you-meet";
    }

    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public void round(Instant now) {
        for (MeetingOfPair one : meetings.toAskAbout(now)) {
            Meeting meeting = one.meeting();
            var slot = new TimeSlot(meeting.beginsAt().orElseThrow(), meeting.minutes());
            if (!slot.end().isAfter(now)) {
                meeting.asked(now);
                happened.fire(
                        new MeetingCameAndWent(
                                meeting.id(),
                                one.pair().id(),
                                one.pair().mentor(),
                                one.pair().mentee(),
                                meeting.isTrial(),
                                slot.day()));
            }
        }
    }
}
