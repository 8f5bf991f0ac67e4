package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;
import org.waymark.shared.UniversityTime;

/** Each day, who meets tomorrow. */
@ApplicationScoped
public class TomorrowRound implements Round {
    @Inject Meetings meetings;
    @Inject Event<Happened> happened;

    protected TomorrowRound() {}

    @Override
    public String name() {
        return "meeting-tomorrow";
    }

    @Override
    public void round(Instant now) {
        LocalDate tomorrow = UniversityTime.dateOf(now).plusDays(1);
        for (MeetingOfPair one :
                meetings.toRemindOf(
                        UniversityTime.startOf(tomorrow), UniversityTime.endOf(tomorrow))) {
            one.meeting().reminded(now);
            happened.fire(
                    new MeetingTomorrow(
                            one.meeting().id(),
                            one.pair().id(),
                            one.pair().mentor(),
                            one.pair().mentee(),
                            one.meeting().beginsAt().orElseThrow(),
                            one.meeting().venue()));
        }
    }
}
