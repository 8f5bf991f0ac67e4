package org.waymark.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipHeld;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.ReportingLineBegan;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * When the two part or stand still, or a reporting line comes between them, what they had booked is
 * off; when they have a date again, a lapse is over.
 */
@ApplicationScoped
public class AsThePairGoes {
    @Inject Meetings meetings;
    @Inject Lapses lapses;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    protected AsThePairGoes() {}

    void on(@Observes PartnershipEnded ended) {
        meetings.openOf(ended.partnership()).forEach(Meeting::cancel);
        endLapses(ended.by(), ended.partnership());
    }

    void on(@Observes ReportingLineBegan stopped) {
        stop(stopped.by(), stopped.partnership());
    }

    void on(@Observes PartnershipHeld held) {
        stop(held.by(), held.partnership());
    }

    private void stop(PersonId by, PartnershipId partnership) {
        for (Meeting meeting : meetings.openOf(partnership)) {
            if (!meeting.hasBegun(clock.instant())) {
                meeting.cancel();
                happened.fire(new MeetingFellAway(by, meeting.id(), partnership));
            }
        }
        endLapses(by, partnership);
    }

    void on(@Observes MeetingBooked booked) {
        endLapses(booked.by(), booked.partnership());
    }

    void on(@Observes MeetingHeld held) {
        endLapses(held.by(), held.partnership());
    }

    private void endLapses(PersonId by, PartnershipId partnership) {
        for (Lapse lapse : lapses.openOf(partnership)) {
            lapse.end(clock.instant());
            happened.fire(new LapseOver(by, lapse.id(), partnership));
        }
    }
}
