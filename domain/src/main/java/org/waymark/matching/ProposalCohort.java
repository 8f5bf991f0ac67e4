package org.waymark.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.matching.ProposalPool.Apart;
import org.waymark.matching.ProposalPool.Why;
import org.waymark.matching.assignment.Assignment;
import org.waymark.matching.assignment.Cohort;
import org.waymark.matching.assignment.CohortBuilder;
import org.waymark.people.PersonId;

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
    private final Map<PersonId, Map<PersonId, Why>> apart = new HashMap<>();
    private final Map<PersonId, PersonId> together = new HashMap<>();
    private final Set<PersonId> notLocked = new HashSet<>();
    private final Cohort cohort;

    ProposalCohort(
            List<Seeker> mentees,
            List<Candidate> mentors,
            List<Apart> apart,
            List<Arrangement> settled,
            Measure measure) {
        this.mentees =
                mentees.stream().sorted(Comparator.comparing(m -> m.enrolment().value())).toList();
        this.mentors = List.copyOf(mentors);
        apart.forEach(one -> keepApart(one.mentee(), one.mentor(), one.why()));
        Map<PersonId, Integer> mentorNumbers = new HashMap<>();
        for (int i = 0; i < this.mentors.size(); i++) {
            mentorNumbers.put(this.mentors.get(i).person(), i);
        }
        for (int i = 0; i < this.mentees.size(); i++) {
            numbers.put(this.mentees.get(i).person(), i);
        }
        cohort = build(mentorNumbers, settled, measure);
    }

    private void keepApart(PersonId mentee, PersonId mentor, Why why) {
        apart.computeIfAbsent(mentee, each -> new HashMap<>()).putIfAbsent(mentor, why);
    }

    private Cohort build(
            Map<PersonId, Integer> mentorNumbers, List<Arrangement> settled, Measure measure) {
        CohortBuilder builder = Cohort.of(mentees.size(), mentors.size());
        int places = 0;
        for (int i = 0; i < mentors.size(); i++) {
            builder.places(i, mentors.get(i).placesLeft());
            places += mentors.get(i).placesLeft();
        }
        pairs(builder, measure, places < mentees.size());
        int[] left = mentors.stream().mapToInt(Candidate::placesLeft).toArray();
        for (Arrangement one : settled) {
            Integer mentee = numbers.get(one.mentee());
            if (mentee != null) {
                settle(builder, one, mentee, mentorNumbers, left);
            }
        }
        return builder.build();
    }

    private void pairs(CohortBuilder builder, Measure measure, boolean placesAreShort) {
        List<Measure.Marks> marks = new ArrayList<>();
        mentors.forEach(mentor -> marks.add(measure.marks(mentor.traits())));
        for (int i = 0; i < mentees.size(); i++) {
            Seeker mentee = mentees.get(i);
            Map<PersonId, Why> not = apart.getOrDefault(mentee.person(), Map.of());
            Measure.Marks own = measure.marks(mentee.traits());
            int waited =
                    placesAreShort
                            ? LONGEST_WAIT - LONGEST_WAIT * i / Math.max(1, mentees.size() - 1)
                            : 0;
            for (int j = 0; j < mentors.size(); j++) {
                PersonId mentor = mentors.get(j).person();
                if (!not.containsKey(mentor) && !mentor.equals(mentee.person())) {
                    int fit = measure.fit(own, mentee.subjectNeeded(), marks.get(j));
                    builder.pair(i, j, fit + waited);
                }
            }
        }
    }

    /** A lock that no rule allows any more, or that finds no place, isn't kept but told. */
    private void settle(
            CohortBuilder builder,
            Arrangement one,
            int mentee,
            Map<PersonId, Integer> mentorNumbers,
            int[] left) {
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
        Map<PersonId, Why> not = apart.getOrDefault(mentee, Map.of());
        for (Candidate mentor : mentors) {
            Why why = not.get(mentor.person());
            if (why != null) {
                counts.merge(why, 1, Integer::sum);
            }
        }
        return counts;
    }
}
