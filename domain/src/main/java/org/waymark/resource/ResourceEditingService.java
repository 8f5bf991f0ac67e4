package org.waymark.resource;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Schemes;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** Coordinators write, change and withdraw what the people of their schemes read. */
@Stateless
public class ResourceEditingService {
    private static final int PAGE = 20;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Schemes schemes;
    @Inject Resources resources;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ResourceEditingService() {}

    /**
     * @param after the key of the page before, or null
     */
    @RolesAllowed(COORDINATOR)
    public ResourcesOfPhase resources(PhaseId id, String after) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Slice<ResourceLine> page = resources.of(phase, after, PAGE);
        return new ResourcesOfPhase(id, phase.name(), ResourceService.fresh(page, clock.instant()));
    }

    @RolesAllowed(COORDINATOR)
    public ResourceId write(PhaseId id, ResourceWords said) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Resource resource = Resource.written(phase, said, me.id(), clock.instant());
        resources.add(resource);
        happened.fire(new ResourceChanged(me.id(), resource.id(), resource.scheme()));
        return resource.id();
    }

    @RolesAllowed(COORDINATOR)
    public ResourceToChange toChange(ResourceId id) {
        Resource resource = coordinated(id);
        PhaseId in =
                resource.phase() != null
                        ? resource.phase()
                        : phases.coordinatedBy(me.id()).stream()
                                .filter(phase -> phase.scheme().equals(resource.scheme()))
                                .map(Phase::id)
                                .findFirst()
                                .orElseThrow(NotFound::new);
        return new ResourceToChange(in, ResourceRead.of(resource));
    }

    /**
     * @param in the phase from which it is changed, which must be of the same scheme
     * @param seen the version that was read
     */
    @RolesAllowed(COORDINATOR)
    public void change(ResourceId id, PhaseId in, ResourceWords said, long seen) {
        Resource resource = coordinated(id);
        Phase phase = phases.requireCoordinated(in, me.id());
        if (!phase.scheme().equals(resource.scheme())) {
            throw new NotFound();
        }
        resource.change(in, said, seen, me.id(), clock.instant());
        happened.fire(new ResourceChanged(me.id(), id, resource.scheme()));
    }

    /**
     * @param seen the version that was read
     */
    @RolesAllowed(COORDINATOR)
    public void withdraw(ResourceId id, long seen) {
        Resource resource = coordinated(id);
        resource.withdraw(seen, clock.instant());
        happened.fire(new ResourceChanged(me.id(), id, resource.scheme()));
    }

    /** The links of all one's schemes that lead nowhere. */
    @RolesAllowed(COORDINATOR)
    public List<ResourceLine> deadLinks() {
        return resources.dead(me.id());
    }

    private Resource coordinated(ResourceId id) {
        Resource resource = resources.require(id);
        if (!schemes.isCoordinatedBy(resource.scheme(), me.id())) {
            throw new NotFound();
        }
        return resource;
    }
}
