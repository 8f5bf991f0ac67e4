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
import org.waymark.scheme.PhaseState;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/** The introductory meetings that coordinators arrange to find mentors (PRODUCT §5). */
@Stateless
public class RecruitingService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Gatherings gatherings;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public RecruitingService() {}

    @RolesAllowed(COORDINATOR)
    public Recruiting meetings(PhaseId id) {
        Phase phase = phases.requireCoordinated(id, me.id());
        return new Recruiting(
                id, phase.name(), phase.state() != PhaseState.CLOSED, gatherings.of(id));
    }

    /** Nobody hears of it before they are asked. */
    @RolesAllowed(COORDINATOR)
    public GatheringId arrange(PhaseId id, GatheringWords said) {
        Phase phase = phases.requireCoordinated(id, me.id());
        if (phase.state() == PhaseState.CLOSED) {
            throw new RuleBroken("community.rule.closed");
        }
        Gathering gathering = Gathering.arranged(id, said, me.id(), clock.instant());
        gatherings.add(gathering);
        happened.fire(new GatheringArranged(me.id(), gathering.id()));
        return gathering.id();
    }

    @RolesAllowed(COORDINATOR)
    public GatheringToEdit toChange(GatheringId id) {
        Gathering gathering = gatherings.require(id);
        Phase phase = phases.requireCoordinated(gathering.phase(), me.id());
        return new GatheringToEdit(
                id, phase.id(), phase.name(), gathering.said(), gathering.version());
    }

    /**
     * Whoever is expected is told of another time or place.
     *
     * @param seen the version that was read
     */
    @RolesAllowed(COORDINATOR)
    public void change(GatheringId id, GatheringWords said, long seen) {
        Gathering gathering = coordinated(id);
        if (gathering.change(said, seen, clock.instant())) {
            happened.fire(new GatheringMoved(me.id(), id, gathering.phase()));
        }
    }

    /** Whoever is expected is told. */
    @RolesAllowed(COORDINATOR)
    public void cancel(GatheringId id) {
        Gathering gathering = coordinated(id);
        gathering.cancel(clock.instant());
        happened.fire(new GatheringOff(me.id(), id, gathering.phase()));
    }

    private Gathering coordinated(GatheringId id) {
        Gathering gathering = gatherings.require(id);
        phases.requireCoordinated(gathering.phase(), me.id());
        return gathering;
    }
}
