package org.waymark.resource;

import org.waymark.people.PersonId;
import org.waymark.scheme.SchemeId;
import org.waymark.shared.Happened;

/** A coordinator has written, changed or withdrawn a resource. */
public record ResourceChanged(PersonId by, ResourceId resource, SchemeId scheme)
        implements Happened {
    @Override
    public ResourceId about() {
        return resource;
    }
}
