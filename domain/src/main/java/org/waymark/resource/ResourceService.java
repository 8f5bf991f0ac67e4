package org.waymark.resource;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** Finding and reading what coordinators have put there. */
@Stateless
public class ResourceService {
    private static final int PAGE = 20;
    private static final Duration NEW = Duration.ofDays(30);

    @Inject CurrentPerson me;
    @Inject Resources resources;
    @Inject Clock clock;

    public ResourceService() {}

    /** The latest first, so that what is new stands at the top. */
    @RolesAllowed(STAFF)
    public Slice<ResourceLine> find(ResourceQuery query) {
        return fresh(resources.of(me.id(), query, PAGE), clock.instant());
    }

    static Slice<ResourceLine> fresh(Slice<ResourceLine> page, Instant now) {
        return new Slice<>(
                page.items().stream().map(line -> line.freshSince(now.minus(NEW))).toList(),
                page.next());
    }

    @RolesAllowed(STAFF)
    public List<String> themes() {
        return resources.themes(me.id());
    }

    /** To whom it isn't for there is no such resource. */
    @RolesAllowed(STAFF)
    public ResourceRead read(ResourceId id) {
        if (!resources.isFor(id, me.id())) {
            throw new NotFound();
        }
        return ResourceRead.of(resources.require(id));
    }
}
