package org.waymark.plan;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentor has said something of an objective. */
public record ObjectiveCommented(
        PersonId by, ObjectiveId objective, PartnershipId partnership, PersonId mentee)
        implements Happened {
    @Override
    public ObjectiveId about() {
        return objective;
    }
}
