package org.waymark.ending;

import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/**
 * The pair has its list of the last weeks.
 *
 * @param count how many things stand on it
 * @param nextOn when the first is due
 */
public record WindDownListed(
        PersonId by,
        PartnershipId partnership,
        PersonId mentor,
        PersonId mentee,
        int count,
        LocalDate nextOn)
        implements Happened {
    @Override
    public PartnershipId about() {
        return partnership;
    }
}
