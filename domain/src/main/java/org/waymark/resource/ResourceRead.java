package org.waymark.resource;

import java.time.Instant;

/** A resource as it is read. */
public record ResourceRead(
        ResourceId id, ResourceWords said, Instant changedAt, boolean dead, long version) {
    static ResourceRead of(Resource resource) {
        return new ResourceRead(
                resource.id(),
                resource.said(),
                resource.changedAt(),
                resource.linkState() == LinkState.DEAD,
                resource.version());
    }
}
