package org.waymark.plan;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** The mentee has written an objective, or changed it. */
public record ObjectiveWritten(
        PersonId by, ObjectiveId objective, PartnershipId partnership, PersonId mentor)
        implements Happened {
    @Override
    public ObjectiveId about() {
        return objective;
    }
}
