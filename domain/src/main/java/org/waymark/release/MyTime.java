package org.waymark.release;

import java.time.YearMonth;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;

/**
 * One person's time in a year, partnership by partnership.
 *
 * @param current whether today lies in the year
 */
public record MyTime(ReportingYear year, boolean current, List<OfPair> pairs) {
    public MyTime {
        pairs = List.copyOf(pairs);
    }

    public int used() {
        return pairs.stream().mapToInt(OfPair::used).sum();
    }

    public int allocated() {
        return pairs.stream().mapToInt(OfPair::allocated).sum();
    }

    /**
     * @param months those in which anything was spent or released, in their order
     */
    public record OfPair(
            PartnershipId id, Side side, String partner, String phase, List<Month> months) {
        public int used() {
            return months.stream().mapToInt(month -> month.minutes().total()).sum();
        }

        public int allocated() {
            return months.stream().mapToInt(Month::allocated).sum();
        }
    }

    /**
     * @param allocated minutes that are released for the days of the month on which the agreement
     *     holds
     */
    public record Month(YearMonth month, Minutes minutes, int allocated) {}
}
