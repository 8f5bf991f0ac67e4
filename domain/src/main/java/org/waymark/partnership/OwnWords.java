package org.waymark.partnership;

import java.util.List;

/** All that the reader wrote in a partnership, the latest first. */
public record OwnWords(
        PartnershipId id, String partnerName, String partnerGivenName, List<Written> all) {
    public OwnWords {
        all = List.copyOf(all);
    }
}
