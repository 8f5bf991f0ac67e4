package org.waymark.action;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** One of the pair has marked an action as done. */
public record ActionDone(PersonId by, ActionId action, PartnershipId partnership)
        implements Happened {
    @Override
    public ActionId about() {
        return action;
    }
}
