package org.waymark.ending;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * Something on the list of the last weeks was done, or wasn't after all.
 *
 * @param nextOn when the next thing is due, or null when all is done
 */
public record WindDownMoved(
        PersonId by, PartnershipId partnership, PersonId mentor, PersonId mentee, LocalDate nextOn)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
