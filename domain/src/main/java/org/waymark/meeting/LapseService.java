package org.waymark.meeting;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.Slice;

/** Which pairs of a coordinator's phases haven't met for longer than they agreed: dates only. */
@Stateless
public class LapseService {
    static final int PAGE = 30;

    @Inject CurrentPerson me;
    @Inject LapseLists lists;

    public LapseService() {}

    /**
     * @param after where the page begins, or null for the first
     */
    @RolesAllowed(COORDINATOR)
    public Slice<LapseLists.Line> shown(LapseId after) {
        return lists.shownTo(me.id(), after, PAGE);
    }
}
