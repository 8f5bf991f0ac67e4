package org.waymark.report;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.people.PersonId;

/**
 * A partnership of somebody in the team, as far as a manager is concerned: whose time it takes and
 * when the next report is due. Not with whom.
 *
 * @param nextDue or null, where none is
 */
public record TeamPair(
        PartnershipId partnership,
        PersonId mentor,
        PartnershipState state,
        Instant signedAt,
        int hoursPerTerm,
        LocalDate nextDue) {}
