package org.waymark.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.enrolment.FitKind;
import org.waymark.scheme.PhaseRules;

/**
 * Why these two may fit, in words. The soft rules: what the mentee wants to work on; a grade gap
 * that the phase likes; another department, where the phase wants that; the subject, where the
 * mentee needs it; a place and a time in common, so that they can also work alongside each other.
 * How well they fit only orders a list; nobody is shown a number.
 */
public final class Reasons {
    /** The order of a list: what fits best first. Goals count most, then subject, place, time. */
    public static final Comparator<Reasons> BEST_FIRST =
            Comparator.comparingInt((Reasons reasons) -> reasons.weight).reversed();

    // What each counts; the search ranks by the same in SQL.
    public static final int ALL_GOALS = 60;
    public static final int SUBJECT = 30;
    public static final int SITE = 20;
    public static final int TIME = 20;
    public static final int GRADE = 20;
    public static final int DEPARTMENT = 10;
    private static final int SHORT_LIST = 3;

    private final List<Reason> all = new ArrayList<>();
    private final Labels labels;
    private int weight;

    private Reasons(Labels labels) {
        this.labels = labels;
    }

    /** Takes two whom no hard rule keeps apart. */
    public static Reasons of(
            Traits mentee, boolean subjectNeeded, Traits mentor, PhaseRules rules, Labels labels) {
        var reasons = new Reasons(labels);
        reasons.all.add(Reason.speaksFor("outside-line"));
        reasons.grade(mentor.grade() - mentee.grade(), rules);
        reasons.topics(mentee, mentor);
        reasons.place(mentee, mentor);
        reasons.time(mentee, mentor);
        if (subjectNeeded) {
            reasons.subject(mentee, mentor);
        }
        if (!rules.sameDepartmentAllowed()) {
            reasons.department(mentee, mentor);
        }
        reasons.all.sort(Comparator.comparing(Reason::toWeigh));
        return reasons;
    }

    /** For a mentee as the pool or the search knows them. */
    static Reasons of(Seeker mentee, Traits mentor, PhaseRules rules, Labels labels) {
        return of(mentee.traits(), mentee.subjectNeeded(), mentor, rules, labels);
    }

    /** The number that only orders; see {@link MentorIndex}. */
    int fit() {
        return weight;
    }

    public List<Reason> all() {
        return List.copyOf(all);
    }

    /** For a coordinator, who reads of the rules that nobody overrides elsewhere. */
    List<Reason> withoutTheLine() {
        return all.stream().filter(reason -> !reason.key().equals("outside-line")).toList();
    }

    private void grade(int above, PhaseRules rules) {
        if (rules.gradeGap().isEmpty()) {
            return;
        }
        int most = rules.gradeGap().getAsInt();
        if (above > most) {
            weigh("grade-far-above", above, most);
        } else if (above < 0) {
            weigh("grade-below", -above);
        } else {
            add(GRADE, above == 0 ? "grade-same" : "grade-above", above);
        }
    }

    private void topics(Traits mentee, Traits mentor) {
        if (mentee.topics().isEmpty()) {
            return;
        }
        Set<String> common = common(mentee.topics(), mentor.topics());
        int wanted = mentee.topics().size();
        weight += ALL_GOALS * common.size() / wanted;
        List<String> named = named(FitKind.TOPIC, common);
        if (common.isEmpty()) {
            weigh("goals-none", wanted);
        } else if (common.size() == wanted) {
            add(0, "goals-all", wanted, named);
        } else if (2 * common.size() >= wanted) {
            add(0, "goals-some", common.size(), wanted, named);
        } else {
            weigh("goals-some", common.size(), wanted, named);
        }
    }

    private void place(Traits mentee, Traits mentor) {
        Set<String> common = common(mentee.sites(), mentor.sites());
        boolean online = common.remove(Traits.ONLINE);
        if (!common.isEmpty()) {
            add(SITE, "site", named(FitKind.SITE, common));
        } else if (online) {
            add(SITE / 2, "online");
        } else if (!mentee.sites().isEmpty() && !mentor.sites().isEmpty()) {
            weigh("no-site", named(FitKind.SITE, mentor.sites()));
        }
    }

    private void time(Traits mentee, Traits mentor) {
        if (mentee.times().isEmpty() || mentor.times().isEmpty()) {
            return;
        }
        Set<String> common = common(mentee.times(), mentor.times());
        if (common.isEmpty()) {
            weigh("no-time", few(named(FitKind.TIME, mentor.times())));
        } else {
            add(TIME, "time", few(named(FitKind.TIME, common)));
        }
    }

    private void subject(Traits mentee, Traits mentor) {
        Set<String> common = common(mentee.subjects(), mentor.subjects());
        if (common.isEmpty()) {
            weigh("no-subject");
        } else {
            add(SUBJECT, "subject", named(FitKind.SUBJECT, common));
        }
    }

    private void department(Traits mentee, Traits mentor) {
        if (mentee.department().isEmpty()) {
            return;
        }
        if (mentee.department().equals(mentor.department())) {
            weigh("same-department");
        } else {
            add(DEPARTMENT, "other-department");
        }
    }

    private void add(int counts, String key, Object... values) {
        weight += counts;
        all.add(Reason.speaksFor(key, values));
    }

    private void weigh(String key, Object... values) {
        all.add(Reason.toWeigh(key, values));
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var common = new TreeSet<>(one);
        common.retainAll(other);
        return common;
    }

    private List<String> named(FitKind kind, Set<String> answers) {
        return answers.stream()
                .sorted(Comparator.comparing(answer -> order(kind, answer)))
                .map(answer -> labels.of(kind, answer))
                .toList();
    }

    /** Days in the order of the week, everything else by its name. */
    private static String order(FitKind kind, String answer) {
        if (kind != FitKind.TIME) {
            return answer;
        }
        int day =
                List.of("monday", "tuesday", "wednesday", "thursday", "friday")
                        .indexOf(answer.replaceAll("-.*", ""));
        int time = List.of("morning", "lunch", "afternoon").indexOf(answer.replaceAll(".*-", ""));
        return day + "-" + time;
    }

    private static List<String> few(List<String> named) {
        return named.size() <= SHORT_LIST ? named : named.subList(0, SHORT_LIST);
    }
}
