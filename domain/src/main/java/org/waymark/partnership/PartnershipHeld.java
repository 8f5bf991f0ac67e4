package org.waymark.partnership;

import java.time.LocalDate;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * A partnership stands still from this day on; why is nobody's business.
 *
 * @param goesOnAt when it ends by itself, or null
 */
public record PartnershipHeld(
        PersonId by,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        LocalDate from,
        LocalDate goesOnAt)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
