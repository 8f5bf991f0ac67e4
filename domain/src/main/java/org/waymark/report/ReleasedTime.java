package org.waymark.report;

import java.util.HashMap;
import java.util.Map;
import org.waymark.partnership.PartnershipId;

/** Collects the mentors' minutes in several partnerships. */
public final class ReleasedTime {
    private final Map<PartnershipId, Integer> minutes = new HashMap<>();

    public void add(PartnershipId partnership, int used) {
        minutes.merge(partnership, used, Integer::sum);
    }

    public int minutesOf(PartnershipId partnership) {
        return minutes.getOrDefault(partnership, 0);
    }
}
