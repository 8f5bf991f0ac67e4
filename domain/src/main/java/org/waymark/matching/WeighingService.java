package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Weights;
import org.waymark.shared.Happened;

/** Says what counts how much when matches are suggested. */
@Stateless
public class WeighingService {
    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Event<Happened> happened;

    public WeighingService() {}

    /**
     * Lets the suggestions of the phase go by these weights.
     *
     * @param seen {@link Weights#text} of those that the caller read as in use, so that two don't
     *     overwrite each other
     */
    @RolesAllowed(COORDINATOR)
    public void use(PhaseId id, Weights chosen, String seen) {
        phases.requireCoordinated(id, me.id()).weigh(chosen, seen);
        happened.fire(new WeightsChanged(me.id(), id));
    }
}
