package org.waymark.observation;

import java.time.Instant;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** What lists of observations show: dates and states, one statement each, never a sealed word. */
public interface ObservationLists {
    /** The newest of the pair, by the day they are for; those called off are left out. */
    List<ObservationLine> of(PartnershipId partnership, int most);

    /** The person's next accepted ones, soonest first. */
    List<ObservationAhead> aheadOf(PersonId person, Instant from, int most);
}
