package org.waymark.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipHeld;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.ReportingLineBegan;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.Round;

/** When its time has come and gone, both are asked for their parts. */
@ApplicationScoped
public class ObservationCalendar implements Round {
    @Inject Observations observations;
    @Inject Partnerships partnerships;
    @Inject Event<Happened> happened;

    protected ObservationCalendar() {}

    void on(@Observes PartnershipEnded ended) {
        observations.aheadOf(ended.partnership()).forEach(Observation::cancel);
    }

    void on(@Observes ReportingLineBegan stopped) {
        observations.aheadOf(stopped.partnership()).forEach(Observation::cancel);
    }

    void on(@Observes PartnershipHeld held) {
        for (Observation ahead : observations.aheadOf(held.partnership())) {
            ahead.cancel();
            happened.fire(new ObservationFellAway(held.by(), ahead.id(), held.partnership()));
        }
    }

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public void round(Instant now) {
        for (Observation observation : observations.toWriteUp(now)) {
            Partnership partnership =
                    partnerships.find(observation.partnership()).orElseThrow(NotFound::new);
            observation.tellToWrite();
            happened.fire(
                    new ObservationOver(
                            null,
                            observation.id(),
                            partnership.id(),
                            partnership.mentor(),
                            partnership.mentee(),
                            observation.day()));
        }
    }
}
