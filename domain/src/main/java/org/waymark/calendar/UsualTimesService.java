package org.waymark.calendar;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.Happened;

/**
 * Saying when one can usually meet. Whoever one is paired with reads it when they look for a date.
 */
@Stateless
public class UsualTimesService {
    @Inject CurrentPerson me;
    @Inject UsualTimes times;
    @Inject Event<Happened> happened;

    public UsualTimesService() {}

    @RolesAllowed(STAFF)
    public Week mine() {
        return times.of(List.of(me.id())).getOrDefault(me.id(), Week.UNSAID);
    }

    /** Said the same again, nothing happens. */
    @RolesAllowed(STAFF)
    public void say(Week week) {
        if (!week.equals(mine())) {
            times.replace(me.id(), week);
            happened.fire(new UsualTimesSaid(me.id()));
        }
    }
}
