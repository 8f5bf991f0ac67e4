package org.waymark.matching;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.matching.ProposalPool.Apart;
import org.waymark.matching.ProposalPool.Why;
import org.waymark.matching.assignment.Assignment;
import org.waymark.matching.assignment.Cohort;
import org.waymark.matching.assignment.CohortBuilder;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Weights;

/**
 * The people of one proposal as the numbers that the solver knows: mentees who have waited longest
 * count a little more where places are short, locked pairs stay, those kept apart are no pair.
 */
final class ProposalCohort {
    /** What the longest wait adds to a fit where places are short; the shortest adds nothing. */
    private static final int LONGEST_WAIT = 20;

    private final List<Seeker> mentees;
    private final List<Candidate> mentors;
    private final Map<PersonId, Integer> numbers = new HashMap<>();
    private final Map<PersonId, Integer> mentorNumbers = new HashMap<>();
    private final Map<PersonId, Map<PersonId, Why>> apart = new HashMap<>();
    private final Map<PersonId, PersonId> together = new HashMap<>();
    private final Set<PersonId> notLocked = new HashSet<>();
    private final Cohort cohort;

    ProposalCohort(
            List<Seeker> mentees,
            List<Candidate> mentors,
            List<Apart> apart,
            List<Arrangement> settled,
            PhaseRules rules,
            Weights weights) {
        this.mentees =
                mentees.stream().sorted(Comparator.comparing(m -> m.enrolment().value())).toList();
        this.mentors = List.copyOf(mentors);
        apart.forEach(one -> keepApart(one.mentee(), one.mentor(), one.why()));
        for (int i = 0; i < this.mentors.size(); i++) {
            mentorNumbers.put(this.mentors.get(i).person(), i);
        }
        for (int i = 0; i < this.mentees.size(); i++) {
            numbers.put(this.mentees.get(i).person(), i);
        }
        cohort = build(settled, new MentorIndex(traits(mentors), rules, weights));
    }

    private static List<Traits> traits(List<Candidate> mentors) {
        return mentors.stream().map(Candidate::traits).toList();
    }

    private void keepApart(PersonId mentee, PersonId mentor, Why why) {
        apart.computeIfAbsent(mentee, each -> new HashMap<>()).putIfAbsent(mentor, why);
    }

    private Cohort build(List<Arrangement> settled, MentorIndex index) {
        CohortBuilder builder = Cohort.of(mentees.size(), mentors.size());
        int places = 0;
        for (int i = 0; i < mentors.size(); i++) {
            builder.places(i, mentors.get(i).placesLeft());
            places += mentors.get(i).placesLeft();
        }
        pairs(builder, index, places < mentees.size());
        int[] left = mentors.stream().mapToInt(Candidate::placesLeft).toArray();
        for (Arrangement one : settled) {
            Integer mentee = numbers.get(one.mentee());
            if (mentee != null) {
                settle(builder, one, mentee, left);
            }
        }
        return builder.build();
    }

    private void pairs(CohortBuilder builder, MentorIndex index, boolean placesAreShort) {
        for (int i = 0; i < mentees.size(); i++) {
            Seeker mentee = mentees.get(i);
            int number = i;
            int waited =
                    placesAreShort
                            ? LONGEST_WAIT - LONGEST_WAIT * i / Math.max(1, mentees.size() - 1)
                            : 0;
            index.pairsOf(
                    mentee.traits(),
                    mentee.subjectNeeded(),
                    notFor(mentee.person()),
                    (mentor, fit) -> builder.pair(number, mentor, fit + waited));
        }
    }

    /** Whom a rule keeps apart from this mentee, and the mentee. */
    private BitSet notFor(PersonId mentee) {
        BitSet not = new BitSet();
        Stream.concat(apart.getOrDefault(mentee, Map.of()).keySet().stream(), Stream.of(mentee))
                .map(mentorNumbers::get)
                .filter(Objects::nonNull)
                .forEach(not::set);
        return not;
    }

    /** A lock that no rule allows any more, or that finds no place, isn't kept but told. */
    private void settle(CohortBuilder builder, Arrangement one, int mentee, int[] left) {
        Map<PersonId, Why> not = apart.getOrDefault(one.mentee(), Map.of());
        for (PersonId mentor : one.apart()) {
            Integer number = mentorNumbers.get(mentor);
            if (number != null) {
                builder.exclude(mentee, number);
            }
        }
        one.togetherWith()
                .ifPresent(
                        mentor -> {
                            Integer number = mentorNumbers.get(mentor);
                            boolean possible =
                                    number != null
                                            && left[number] > 0
                                            && !not.containsKey(mentor)
                                            && !mentor.equals(one.mentee());
                            if (possible) {
                                left[number]--;
                                builder.lock(mentee, number);
                                together.put(one.mentee(), mentor);
                            } else {
                                notLocked.add(one.mentee());
                            }
                        });
    }

    Cohort cohort() {
        return cohort;
    }

    Seeker mentee(int number) {
        return mentees.get(number);
    }

    /** The mentor whom the assignment gives to this mentee, or null. */
    Candidate mentorOf(Assignment assignment, int mentee) {
        return assignment.isMatched(mentee) ? mentors.get(assignment.mentorOf(mentee)) : null;
    }

    boolean isLocked(PersonId mentee) {
        return together.containsKey(mentee);
    }

    int places() {
        return mentors.stream().mapToInt(Candidate::placesLeft).sum();
    }

    /** Why this mentee stays without a mentor. */
    Left left(PersonId mentee) {
        Map<Why, Integer> not = whyNot(mentee);
        int kept = not.values().stream().mapToInt(Integer::intValue).sum();
        if (notLocked.contains(mentee)) {
            return new Left("lock", mentors.size());
        }
        if (mentors.isEmpty()) {
            return new Left("no-place", 0);
        }
        if (kept < mentors.size()) {
            return new Left("full", mentors.size() - kept);
        }
        boolean line = not.getOrDefault(Why.REPORTING_LINE, 0) == mentors.size();
        return new Left(line ? "line" : "rules", mentors.size());
    }

    /**
     * @param why as a sentence: {@code matching.unmatched.<why>}
     * @param mentors of how many it speaks
     */
    record Left(String why, int mentors) {}

    private Map<Why, Integer> whyNot(PersonId mentee) {
        Map<Why, Integer> counts = new EnumMap<>(Why.class);
        apart.getOrDefault(mentee, Map.of())
                .forEach(
                        (mentor, why) -> {
                            if (mentorNumbers.containsKey(mentor)) {
                                counts.merge(why, 1, Integer::sum);
                            }
                        });
        return counts;
    }
}
