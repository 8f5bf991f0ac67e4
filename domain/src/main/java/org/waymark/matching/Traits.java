package org.waymark.matching;

import java.util.Set;
import org.waymark.enrolment.FitKind;

/**
 * What a match is measured by, of one of the two.
 *
 * @param grade the place of the grade in the university's ordered list
 * @param department the id of the department, or empty
 * @param topics what the mentee wants to work on, or the mentor can help with
 * @param subjects ids of departments and disciplines: the mentor's, or where the mentee works
 * @param sites ids of sites, and "online"
 * @param times such as "tuesday-afternoon"
 */
public record Traits(
        int grade,
        String department,
        Set<String> topics,
        Set<String> subjects,
        Set<String> sites,
        Set<String> times) {

    public static final String ONLINE = "online";

    public Traits {
        topics = Set.copyOf(topics);
        subjects = Set.copyOf(subjects);
        sites = Set.copyOf(sites);
        times = Set.copyOf(times);
    }

    public Set<String> of(FitKind kind) {
        return switch (kind) {
            case TOPIC -> topics;
            case SUBJECT -> subjects;
            case SITE -> sites;
            case TIME -> times;
        };
    }
}
