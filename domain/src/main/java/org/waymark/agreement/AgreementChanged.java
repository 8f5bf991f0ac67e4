package org.waymark.agreement;

import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * One of the two has written in the agreement.
 *
 * @param version that was written
 * @param afterSignature whether it is a new version because somebody had signed the one before
 */
public record AgreementChanged(
        PersonId by, PartnershipId partnership, int version, boolean afterSignature)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
