package org.waymark.community;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/** Coordinators see what is wanted most, and make a network meeting of it. */
@Stateless
public class ThemeOrderService {
    private static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Themes themes;
    @Inject Gatherings gatherings;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ThemeOrderService() {}

    /**
     * @param after the key of the page before, or null
     */
    @RolesAllowed(COORDINATOR)
    public ThemesOfPhase wanted(PhaseId id, String after) {
        Phase phase = phases.requireCoordinated(id, me.id());
        return new ThemesOfPhase(id, phase.name(), themes.open(id, me.id(), after, PAGE));
    }

    /** The theme, to fill the plan of its meeting. */
    @RolesAllowed(COORDINATOR)
    public String words(ThemeId id) {
        return coordinated(id).words();
    }

    /** A network meeting of the theme, which nobody finds before it is published. */
    @RolesAllowed(COORDINATOR)
    public GatheringId meetOn(ThemeId id, EventWords words) {
        Theme theme = coordinated(id);
        Gathering event = Gathering.planned(theme.phase(), words, me.id(), clock.instant());
        theme.become(event.id(), clock.instant());
        gatherings.add(event);
        happened.fire(new GatheringArranged(me.id(), event.id()));
        happened.fire(new ThemeClosed(me.id(), id));
        return event.id();
    }

    /** No meeting will be made of it. */
    @RolesAllowed(COORDINATOR)
    public void close(ThemeId id) {
        coordinated(id).close(clock.instant());
        happened.fire(new ThemeClosed(me.id(), id));
    }

    private Theme coordinated(ThemeId id) {
        Theme theme = themes.require(id);
        if (phases.findCoordinated(theme.phase(), me.id()).isEmpty()) {
            throw new NotFound();
        }
        return theme;
    }
}
