package org.waymark.partnership;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * A partnership goes on after a hold.
 *
 * @param by null where the hold ended by itself
 * @param heldFrom the first day that didn't count
 * @param days how many didn't
 */
public record PartnershipGoesOn(
        PersonId by,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate heldFrom,
        int days)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
