package org.waymark.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.form.Option;
import org.waymark.scheme.Part;

/** What mentees look for beside what mentors offer. */
final class SupplyAndDemand {
    private SupplyAndDemand() {}

    /** Of each topic, in the order of the form; those that nobody wants or offers are left out. */
    static List<Dashboard.Supply> ofTopics(List<PhaseLists.Joined> joined, List<Option> topics) {
        var supplies = new ArrayList<Dashboard.Supply>();
        for (Option topic : topics) {
            Dashboard.Supply one =
                    supply(
                            topic.label(),
                            joined.stream().filter(who -> who.topics().contains(topic.value())));
            if (one.wanted() + one.offered() > 0) {
                supplies.add(one);
            }
        }
        return supplies;
    }

    static List<Dashboard.Supply> ofColleges(List<PhaseLists.Joined> joined) {
        return grouped(
                joined.stream().sorted(Comparator.comparing(SupplyAndDemand::college)).toList(),
                SupplyAndDemand::college);
    }

    static List<Dashboard.Supply> ofGrades(List<PhaseLists.Joined> joined) {
        return grouped(
                joined.stream()
                        .sorted(Comparator.comparingInt(PhaseLists.Joined::gradePosition))
                        .toList(),
                PhaseLists.Joined::grade);
    }

    private static String college(PhaseLists.Joined one) {
        return one.college() == null ? "" : one.college().name();
    }

    private static List<Dashboard.Supply> grouped(
            List<PhaseLists.Joined> joined, Function<PhaseLists.Joined, String> by) {
        Map<String, List<PhaseLists.Joined>> groups = new LinkedHashMap<>();
        joined.forEach(
                one -> groups.computeIfAbsent(by.apply(one), any -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(group -> supply(group.getKey(), group.getValue().stream()))
                .toList();
    }

    private static Dashboard.Supply supply(String name, Stream<PhaseLists.Joined> joined) {
        int wanted = 0;
        int offered = 0;
        for (PhaseLists.Joined one : joined.toList()) {
            if (one.part() == Part.MENTEE) {
                wanted++;
            } else {
                offered += one.places();
            }
        }
        return new Dashboard.Supply(name, wanted, offered);
    }
}
