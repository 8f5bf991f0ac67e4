package org.waymark.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;

/** The lapses of all pairs, and the pairs among which new ones are looked for. */
public interface Lapses {
    /** Refused by the database where this stretch was told before. */
    void add(Lapse lapse);

    /** The one of the stretch that began on this day, where it was told. */
    Optional<Lapse> find(PartnershipId partnership, LocalDate since);

    /** Those of the pair that aren't over. */
    List<Lapse> openOf(PartnershipId partnership);

    /** Told before this moment, and neither over nor shown. */
    List<LapseOfPair> toShow(Instant nudgedBefore);

    record LapseOfPair(Lapse lapse, Partnership pair) {}

    /** Active pairs that have no booked meeting ahead and no lapse that goes on. */
    List<Idle> idle(Instant now);

    /**
     * @param lastMet when the last meeting began, or, before the first, when both had signed
     */
    record Idle(Partnership pair, Instant lastMet) {}
}
