package org.waymark.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.waymark.shared.Happened;
import org.waymark.shared.Round;

/** Each hour, which introductory meetings have begun, so that nobody is waited for any more. */
@ApplicationScoped
public class IntroductionsOverRound implements Round {
    @Inject Gatherings gatherings;
    @Inject Event<Happened> happened;

    protected IntroductionsOverRound() {}

    @Override
    public String name() {
        return "introduction-over";
    }

    @Override
    public Every every() {
        return Every.HOUR;
    }

    @Override
    public void round(Instant now) {
        for (Gathering gathering : gatherings.begun(now)) {
            gathering.isOver(now);
            happened.fire(new GatheringOver(gathering.id()));
        }
    }
}
