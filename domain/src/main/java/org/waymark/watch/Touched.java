package org.waymark.watch;

import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;

/**
 * What the staff records say today about a pair.
 *
 * @param side of whom it tells, see {@link RecordsChange#side}
 * @param live whether the partnership still runs; of an ended one only a reporting line is told
 */
public record Touched(PartnershipId partnership, ChangeKind kind, Side side, boolean live) {}
