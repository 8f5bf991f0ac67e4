package org.waymark.scheme;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.NotFound;

/** Registers that somebody would like to be told when a phase opens that they can join [4]. */
@Stateless
public class InterestService {
    @Inject CurrentPerson me;
    @Inject Interests interests;

    public InterestService() {}

    /** The schemes there are, and whether the caller is told. */
    @RolesAllowed(STAFF)
    public List<SchemeToFollow> schemes() {
        return interests.of(me.id());
    }

    @RolesAllowed(STAFF)
    public void register(SchemeId scheme) {
        mustBeKnown(scheme);
        interests.register(scheme, me.id());
    }

    @RolesAllowed(STAFF)
    public void withdraw(SchemeId scheme) {
        interests.withdraw(scheme, me.id());
    }

    /** A scheme that was never published isn't there for anybody. */
    private void mustBeKnown(SchemeId scheme) {
        if (interests.of(me.id()).stream().noneMatch(one -> one.id().equals(scheme))) {
            throw new NotFound();
        }
    }
}
