package org.waymark.award;

import java.time.LocalDate;
import java.util.List;
import org.waymark.partnership.PartnershipId;

/** What the author wrote in one partnership, to begin a cycle from. */
public record CycleSource(PartnershipId pair, String partnerGivenName, List<Line> lines) {
    public CycleSource {
        lines = List.copyOf(lines);
    }

    /**
     * @param titleKey the key of what it is
     * @param own as it was written
     * @param without the same without the partner's name
     */
    public record Line(int number, LocalDate on, String titleKey, String own, String without) {}
}
