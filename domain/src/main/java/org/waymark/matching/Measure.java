package org.waymark.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.enrolment.FitKind;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.SoftRule;
import org.waymark.scheme.Weights;

/**
 * How well two fit, as the whole number that orders {@link Reasons}, quick enough for a whole
 * cohort: each answer has a place in a row of bits, so that what two have in common is counted and
 * not looked for.
 */
final class Measure {
    private final PhaseRules rules;
    private final int goals;
    private final int subject;
    private final int site;
    private final int time;
    private final int grade;
    private final int department;
    private final Map<FitKind, Map<String, Integer>> places = new HashMap<>();

    Measure(PhaseRules rules) {
        this(rules, Weights.NORMAL);
    }

    Measure(PhaseRules rules, Weights weights) {
        this.rules = rules;
        goals = weights.times(SoftRule.GOALS, Reasons.ALL_GOALS);
        subject = weights.times(SoftRule.SUBJECT, Reasons.SUBJECT);
        site = weights.times(SoftRule.SITE, Reasons.SITE);
        time = weights.times(SoftRule.TIME, Reasons.TIME);
        grade = weights.times(SoftRule.GRADE, Reasons.GRADE);
        department = weights.times(SoftRule.DEPARTMENT, Reasons.DEPARTMENT);
    }

    /** A person's answers as bits. */
    Marks marks(Traits traits) {
        return new Marks(
                traits,
                bits(FitKind.TOPIC, traits.topics()),
                bits(FitKind.SUBJECT, traits.subjects()),
                bits(FitKind.SITE, traits.sites()),
                bits(FitKind.TIME, traits.times()));
    }

    private long[] bits(FitKind kind, Set<String> answers) {
        Map<String, Integer> known = places.computeIfAbsent(kind, each -> new HashMap<>());
        List<Integer> set = new ArrayList<>();
        int most = -1;
        for (String answer : answers) {
            int place = known.computeIfAbsent(answer, each -> known.size());
            set.add(place);
            most = Math.max(most, place);
        }
        long[] bits = new long[(most >> 6) + 1];
        set.forEach(place -> bits[place >> 6] |= 1L << place);
        return bits;
    }

    /** The sum of what {@link Reasons} counts for these two, each by its weight. */
    int fit(Marks mentee, boolean subjectNeeded, Marks mentor) {
        int fit = grade(mentor.traits.grade() - mentee.traits.grade());
        int wanted = mentee.traits.topics().size();
        if (wanted > 0) {
            fit += goals * common(mentee.topics, mentor.topics) / wanted;
        }
        fit += site(mentee, mentor);
        if (common(mentee.times, mentor.times) > 0) {
            fit += time;
        }
        if (subjectNeeded && common(mentee.subjects, mentor.subjects) > 0) {
            fit += subject;
        }
        String own = mentee.traits.department();
        if (!rules.sameDepartmentAllowed()
                && !own.isEmpty()
                && !own.equals(mentor.traits.department())) {
            fit += department;
        }
        return fit;
    }

    private int grade(int above) {
        return rules.gradeGap().isPresent() && above >= 0 && above <= rules.gradeGap().getAsInt()
                ? grade
                : 0;
    }

    private int site(Marks mentee, Marks mentor) {
        boolean online =
                mentee.traits.sites().contains(Traits.ONLINE)
                        && mentor.traits.sites().contains(Traits.ONLINE);
        int common = common(mentee.sites, mentor.sites);
        if (common > (online ? 1 : 0)) {
            return site;
        }
        return online ? site / 2 : 0;
    }

    private static int common(long[] one, long[] other) {
        int common = 0;
        for (int i = Math.min(one.length, other.length) - 1; i >= 0; i--) {
            common += Long.bitCount(one[i] & other[i]);
        }
        return common;
    }

    /** One person's answers, each a bit. */
    static final class Marks {
        private final Traits traits;
        private final long[] topics;
        private final long[] subjects;
        private final long[] sites;
        private final long[] times;

        Marks(Traits traits, long[] topics, long[] subjects, long[] sites, long[] times) {
            this.traits = traits;
            this.topics = topics;
            this.subjects = subjects;
            this.sites = sites;
            this.times = times;
        }
    }
}
