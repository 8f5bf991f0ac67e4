package org.waymark.agreement;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * One of the two has signed a version.
 *
 * @param complete whether the other had signed it too, so that it holds from now on
 */
public record AgreementSigned(PersonId by, PartnershipId partnership, int version, boolean complete)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
