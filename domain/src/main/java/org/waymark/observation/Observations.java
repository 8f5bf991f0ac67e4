package org.waymark.observation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.PartnershipId;
import org.waymark.shared.NotFound;

/** All observations. */
public interface Observations {
    /** Refused by the database where one of the same side is open in the partnership. */
    void add(Observation observation);

    Optional<Observation> find(ObservationId id);

    default Observation require(ObservationId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** How many suggestions the mentee of the partnership hasn't marked. */
    int unmarkedIn(PartnershipId partnership);

    /** The last with suggestions before that moment: what the next one opens with. */
    Optional<Observation> lastWithSuggestions(PartnershipId partnership, Instant before);

    /** All of the pair with their suggestions, newest first, in one statement. */
    List<Observation> of(PartnershipId partnership);

    /** Those that are still ahead. */
    List<Observation> aheadOf(PartnershipId partnership);

    /**
     * Accepted ones that are over by now and of which nobody was asked to write; not those of pairs
     * on hold.
     */
    List<Observation> toWriteUp(Instant now);
}
