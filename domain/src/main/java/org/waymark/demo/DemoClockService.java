package org.waymark.demo;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.waymark.rounds.Rounds;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.WaymarkClock;

/**
 * Lets days pass in the demonstration. Each day is lived: the clock moves by one and everything
 * that is due by then happens, before the next.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoClockService {
    static final int MOST_DAYS = 62;

    @Inject Demo demo;
    @Inject WaymarkClock clock;
    @Inject Rounds rounds;

    public DemoClockService() {}

    @RolesAllowed(STAFF)
    public Instant now() {
        demo.mustBeOn();
        return clock.instant();
    }

    @RolesAllowed(STAFF)
    public void letDaysPass(int days) {
        demo.mustBeOn();
        if (!clock.canBeMoved()) {
            throw new RuleBroken("demo.rule.fixed-clock");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new RuleBroken("demo.rule.days", MOST_DAYS);
        }
        for (int day = 0; day < days; day++) {
            clock.move(Duration.ofDays(1));
            rounds.go();
        }
    }
}
