package org.waymark.partnership;

import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;

/** What screens read of partnerships. */
public interface PartnershipLists {
    /** The person's own, live ones first, then the latest; at most 50, in one statement. */
    List<OwnPartnership> ofPerson(PersonId person);

    /**
     * The names at the head of the pair's page, for one of the two; in the same statement it reads
     * the partnership, its phase and its key, which the rest of the page stands on.
     */
    Optional<Head> head(PartnershipId id, PersonId member);

    /**
     * @param side which of the two the person is
     * @param partnerName the partner's current name
     */
    record OwnPartnership(
            PartnershipId id,
            Side side,
            PersonId partner,
            String partnerName,
            String phaseName,
            PartnershipState state) {}

    record Head(String phaseName, String partnerName, String partnerGivenName) {}
}
