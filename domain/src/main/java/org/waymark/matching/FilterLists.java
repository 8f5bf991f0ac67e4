package org.waymark.matching;

import java.util.ArrayList;
import java.util.List;
import org.waymark.form.Form;
import org.waymark.form.Option;
import org.waymark.form.Question;
import org.waymark.people.JobFamily;
import org.waymark.people.OrgUnit;

/**
 * What mentors can be filtered by: topics, sites and days as the mentee's form has them, and the
 * university's departments, disciplines and job families.
 */
public record FilterLists(
        List<Option> topics,
        List<Option> subjects,
        List<Option> sites,
        List<Option> days,
        List<Option> jobFamilies) {

    static FilterLists of(Form form, List<OrgUnit> units, List<JobFamily> families) {
        return new FilterLists(
                options(form, "topics"),
                units.stream()
                        .filter(unit -> unit.kind().isSubject())
                        .map(unit -> new Option(unit.id().value(), unit.name()))
                        .toList(),
                options(form, "sites").stream()
                        .filter(site -> !site.value().equals(Traits.ONLINE))
                        .toList(),
                days(form),
                families.stream()
                        .map(family -> new Option(family.id().value(), family.name()))
                        .toList());
    }

    private static List<Option> options(Form form, String question) {
        return form.question(question).map(Question::options).orElse(List.of());
    }

    /** The days of the week that the form offers times on. */
    private static List<Option> days(Form form) {
        var days = new ArrayList<Option>();
        for (Option time : options(form, "times")) {
            Option day =
                    new Option(
                            time.value().replaceAll("-.*", ""), time.label().replaceAll(" .*", ""));
            if (!days.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }
}
