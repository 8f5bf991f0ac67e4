package org.waymark.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.enrolment.FitKind;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.SoftRule;
import org.waymark.scheme.Weights;

/**
 * The mentors of a cohort by what they answered: for each topic, place, time, subject, grade and
 * department, those who have it. A mentee's pairs come out of these sets: they are divided by one
 * soft rule after the other, so that all who fit alike are found together and nobody is compared
 * with everybody. The fit is the sum that orders {@link Reasons}, each by its weight.
 */
final class MentorIndex {
    private static final BitSet NOBODY = new BitSet();

    private final BitSet everybody = new BitSet();
    private final Map<FitKind, Map<String, BitSet>> byAnswer = new EnumMap<>(FitKind.class);
    private final TreeMap<Integer, BitSet> byGrade = new TreeMap<>();
    private final Map<String, BitSet> byDepartment = new HashMap<>();
    private final PhaseRules rules;
    private final Weights weights;

    /**
     * @param mentors known by their places in this list from now on
     */
    MentorIndex(List<Traits> mentors, PhaseRules rules, Weights weights) {
        this.rules = rules;
        this.weights = weights;
        for (FitKind kind : FitKind.values()) {
            byAnswer.put(kind, new HashMap<>());
        }
        everybody.set(0, mentors.size());
        for (int i = 0; i < mentors.size(); i++) {
            enter(i, mentors.get(i));
        }
    }

    private void enter(int number, Traits mentor) {
        for (FitKind kind : FitKind.values()) {
            for (String answer : mentor.of(kind)) {
                at(byAnswer.get(kind), answer).set(number);
            }
        }
        at(byGrade, mentor.grade()).set(number);
        at(byDepartment, mentor.department()).set(number);
    }

    private static <K> BitSet at(Map<K, BitSet> index, K key) {
        return index.computeIfAbsent(key, each -> new BitSet());
    }

    /** Takes a mentor, and how well they fit. */
    interface Pairs {
        void pair(int mentor, int fit);
    }

    /** Hands over each mentor but those whom a rule keeps apart from this mentee, once. */
    void pairsOf(Traits mentee, boolean subjectNeeded, BitSet apart, Pairs pairs) {
        BitSet eligible = (BitSet) everybody.clone();
        eligible.andNot(apart);
        divide(eligible, 0, questions(mentee, subjectNeeded), 0, pairs);
    }

    /**
     * Whoever is in the first of a question's parts has its fit; whoever is in none has nothing.
     */
    private static void divide(
            BitSet these, int fit, List<List<Part>> questions, int next, Pairs pairs) {
        if (these.isEmpty()) {
            return;
        }
        if (next == questions.size()) {
            for (int i = these.nextSetBit(0); i >= 0; i = these.nextSetBit(i + 1)) {
                pairs.pair(i, fit);
            }
            return;
        }
        BitSet others = (BitSet) these.clone();
        for (Part part : questions.get(next)) {
            BitSet both = (BitSet) others.clone();
            both.and(part.who);
            others.andNot(part.who);
            divide(both, fit + part.fit, questions, next + 1, pairs);
        }
        divide(others, fit, questions, next + 1, pairs);
    }

    private record Part(BitSet who, int fit) {}

    private List<List<Part>> questions(Traits mentee, boolean subjectNeeded) {
        List<List<Part>> questions = new ArrayList<>();
        questions.add(goals(mentee.topics()));
        questions.add(place(mentee.sites()));
        questions.add(
                List.of(part(anyOf(FitKind.TIME, mentee.times()), SoftRule.TIME, Reasons.TIME)));
        if (subjectNeeded) {
            questions.add(
                    List.of(
                            part(
                                    anyOf(FitKind.SUBJECT, mentee.subjects()),
                                    SoftRule.SUBJECT,
                                    Reasons.SUBJECT)));
        }
        if (rules.gradeGap().isPresent()) {
            int highest = mentee.grade() + rules.gradeGap().getAsInt();
            Collection<BitSet> liked = byGrade.subMap(mentee.grade(), true, highest, true).values();
            questions.add(List.of(part(union(liked), SoftRule.GRADE, Reasons.GRADE)));
        }
        if (!rules.sameDepartmentAllowed() && !mentee.department().isEmpty()) {
            BitSet elsewhere = (BitSet) everybody.clone();
            elsewhere.andNot(byDepartment.getOrDefault(mentee.department(), NOBODY));
            questions.add(List.of(part(elsewhere, SoftRule.DEPARTMENT, Reasons.DEPARTMENT)));
        }
        return questions;
    }

    private Part part(BitSet who, SoftRule rule, int counts) {
        return new Part(who, weights.times(rule, counts));
    }

    /** Those with all the topics before those with all but one, and so on. */
    private List<Part> goals(Set<String> topics) {
        List<BitSet> atLeast = new ArrayList<>();
        for (String topic : topics) {
            BitSet who = byAnswer.get(FitKind.TOPIC).getOrDefault(topic, NOBODY);
            BitSet oneMore = (BitSet) who.clone();
            for (int k = 0; k < atLeast.size(); k++) {
                BitSet before = atLeast.get(k);
                BitSet now = (BitSet) oneMore.clone();
                oneMore.and(before);
                now.or(before);
                atLeast.set(k, now);
            }
            atLeast.add(oneMore);
        }
        List<Part> parts = new ArrayList<>();
        int all = weights.times(SoftRule.GOALS, Reasons.ALL_GOALS);
        for (int k = atLeast.size(); k > 0; k--) {
            parts.add(new Part(atLeast.get(k - 1), all * k / topics.size()));
        }
        return parts;
    }

    /** A place in common counts twice what being online together does. */
    private List<Part> place(Set<String> sites) {
        int counts = weights.times(SoftRule.SITE, Reasons.SITE);
        List<BitSet> places = new ArrayList<>();
        for (String site : sites) {
            if (!site.equals(Traits.ONLINE)) {
                places.add(byAnswer.get(FitKind.SITE).getOrDefault(site, NOBODY));
            }
        }
        Part inPlace = new Part(union(places), counts);
        return sites.contains(Traits.ONLINE)
                ? List.of(inPlace, new Part(anyOf(FitKind.SITE, Set.of(Traits.ONLINE)), counts / 2))
                : List.of(inPlace);
    }

    private BitSet anyOf(FitKind kind, Set<String> answers) {
        return union(
                answers.stream()
                        .map(answer -> byAnswer.get(kind).getOrDefault(answer, NOBODY))
                        .toList());
    }

    private static BitSet union(Collection<BitSet> sets) {
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }
}
