package org.waymark.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.partnership.EndingKind;
import org.waymark.shared.UniversityTime;

/** Adds up how far mentees came. */
final class Counts {
    private static final int[] WEEKS = {7, 14, 21, 28};

    private Counts() {}

    static Dashboard.Steps steps(List<PhaseLists.Mentee> mentees) {
        return new Dashboard.Steps(
                mentees.size(),
                (int) mentees.stream().filter(one -> one.matchedAt() != null).count(),
                (int) mentees.stream().filter(PhaseLists.Mentee::active).count(),
                (int) mentees.stream().filter(PhaseLists.Mentee::completed).count(),
                (int) mentees.stream().filter(PhaseLists.Mentee::early).count());
    }

    static Dashboard.Endings endings(List<PhaseLists.Mentee> mentees) {
        var kinds = new EnumMap<EndingKind, Integer>(EndingKind.class);
        mentees.stream()
                .filter(one -> !one.completed())
                .map(PhaseLists.Mentee::ending)
                .filter(Objects::nonNull)
                .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        int others = 0;
        for (EndingKind kind : List.copyOf(kinds.keySet())) {
            if (kinds.get(kind) < Dashboard.FEWEST) {
                others += kinds.remove(kind);
            }
        }
        return new Dashboard.Endings(Map.copyOf(kinds), others);
    }

    static Dashboard.TimeToMatch timeToMatch(List<PhaseLists.Mentee> mentees) {
        double[] days =
                mentees.stream()
                        .filter(one -> one.matchedAt() != null)
                        .mapToDouble(Counts::days)
                        .sorted()
                        .toArray();
        var lots = new ArrayList<Integer>();
        int before = -1;
        for (int week : WEEKS) {
            int least = before;
            lots.add((int) Arrays.stream(days).filter(day -> day > least && day <= week).count());
            before = week;
        }
        lots.add((int) Arrays.stream(days).filter(day -> day > WEEKS[WEEKS.length - 1]).count());
        boolean few = days.length < Dashboard.FEWEST;
        return new Dashboard.TimeToMatch(
                lots,
                few ? null : quantile(days, 0.25),
                few ? null : quantile(days, 0.5),
                few ? null : quantile(days, 0.75));
    }

    /** Days of the calendar; somebody matched before joining again counts as at once. */
    private static double days(PhaseLists.Mentee one) {
        LocalDate joined = UniversityTime.dateOf(one.joinedAt());
        return Math.max(0, ChronoUnit.DAYS.between(joined, UniversityTime.dateOf(one.matchedAt())));
    }

    /** Between the two nearest, in proportion, as spreadsheets do it. */
    static double quantile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) Math.floor(at);
        int above = (int) Math.ceil(at);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    static Dashboard.Meetings meetings(List<PhaseLists.Mentee> mentees) {
        List<PhaseLists.Mentee> pairs = mentees.stream().filter(PhaseLists.Mentee::active).toList();
        int held = pairs.stream().mapToInt(PhaseLists.Mentee::meetings).sum();
        return new Dashboard.Meetings(
                held,
                pairs.size(),
                (int) pairs.stream().filter(one -> one.meetings() > 0).count(),
                pairs.isEmpty() ? null : (double) held / pairs.size());
    }
}
