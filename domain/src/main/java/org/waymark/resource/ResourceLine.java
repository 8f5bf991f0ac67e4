package org.waymark.resource;

import java.time.Instant;

/**
 * A resource in a list.
 *
 * @param fresh whether it is new or changed in the last month
 */
public record ResourceLine(
        ResourceId id,
        ResourceKind kind,
        ResourceAudience audience,
        String theme,
        String title,
        String summary,
        String schemeName,
        Instant changedAt,
        boolean fresh,
        LinkState linkState,
        String linkAnswer) {
    ResourceLine freshSince(Instant since) {
        return new ResourceLine(
                id,
                kind,
                audience,
                theme,
                title,
                summary,
                schemeName,
                changedAt,
                !changedAt.isBefore(since),
                linkState,
                linkAnswer);
    }

    public boolean isDead() {
        return linkState == LinkState.DEAD;
    }
}
