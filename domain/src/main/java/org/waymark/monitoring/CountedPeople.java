package org.waymark.monitoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes people of participations: each counts once, where they came furthest and last. */
final class CountedPeople {
    private final Map<String, Slice> grades;
    private final Map<String, Slice> jobFamilies;
    private final Map<String, Slice> phases;

    private CountedPeople(List<Participation> all) {
        grades =
                slices(
                        Slicing.GRADE,
                        all,
                        Participation::grade,
                        Comparator.comparingInt(Participation::gradePosition)
                                .thenComparing(Participation::grade));
        jobFamilies =
                slices(
                        Slicing.JOB_FAMILY,
                        all,
                        Participation::jobFamily,
                        Comparator.comparing(Participation::jobFamily));
        phases =
                slices(
                        Slicing.PHASE,
                        all,
                        Participation::phase,
                        Comparator.comparing(Participation::endedOn)
                                .thenComparing(Participation::phase));
    }

    static List<CountedPerson> of(List<Participation> all) {
        var slices = new CountedPeople(all);
        Collection<Participation> furthest =
                all.stream()
                        .collect(
                                Collectors.toMap(
                                        Participation::person,
                                        Function.identity(),
                                        CountedPeople::further,
                                        LinkedHashMap::new))
                        .values();
        return furthest.stream().map(slices::person).toList();
    }

    private static Participation further(Participation one, Participation other) {
        return Comparator.comparing(Participation::stage)
                                .thenComparing(Participation::endedOn)
                                .thenComparing(Participation::phase)
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }

    private CountedPerson person(Participation of) {
        var its = new ArrayList<Slice>();
        its.add(Slice.ALL);
        if (of.grade() != null) {
            its.add(grades.get(of.grade()));
        }
        if (of.jobFamily() != null) {
            its.add(jobFamilies.get(of.jobFamily()));
        }
        its.add(phases.get(of.phase()));
        return new CountedPerson(of.person(), its, of.stage());
    }

    private static Map<String, Slice> slices(
            Slicing by,
            List<Participation> all,
            Function<Participation, String> name,
            Comparator<Participation> order) {
        var slices = new LinkedHashMap<String, Slice>();
        all.stream()
                .filter(one -> name.apply(one) != null)
                .sorted(order)
                .map(name)
                .distinct()
                .forEach(one -> slices.put(one, new Slice(by, one, slices.size() + 1)));
        return slices;
    }
}
