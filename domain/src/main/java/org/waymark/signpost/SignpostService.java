package org.waymark.signpost;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.Happened;

/** Writing down where people find help. */
@Stateless
public class SignpostService {
    @Inject CurrentPerson me;
    @Inject Signposts signposts;
    @Inject Event<Happened> happened;

    public SignpostService() {}

    @RolesAllowed(ADMINISTRATOR)
    public SignpostShown toChange(SignpostId id) {
        return SignpostShown.of(signposts.require(id));
    }

    @RolesAllowed(ADMINISTRATOR)
    public SignpostId write(SignpostWords said) {
        Signpost signpost = Signpost.saying(said);
        signposts.add(signpost);
        happened.fire(new SignpostChanged(me.id(), signpost.id()));
        return signpost.id();
    }

    /**
     * @param seen the version that was read
     */
    @RolesAllowed(ADMINISTRATOR)
    public void change(SignpostId id, SignpostWords said, long seen) {
        signposts.require(id).change(said, seen);
        happened.fire(new SignpostChanged(me.id(), id));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void takeDown(SignpostId id, long seen) {
        Signpost signpost = signposts.require(id);
        signpost.mustBeAt(seen);
        signposts.remove(signpost);
        happened.fire(new SignpostChanged(me.id(), id));
    }
}
