package org.waymark.matching.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Deferred acceptance, mentees asking (D. Gale and L. S. Shapley, 1962). Each mentee asks the
 * mentor who fits best; a mentor keeps those who fit best, for the time being, and turns away the
 * others, who ask the next on their list. Of equally good ones the lower number goes first, so that
 * the same cohort always comes to the same end.
 */
final class Stable {
    private final Cohort cohort;
    private final PriorityQueue<Integer>[] kept;
    private final int[] mentorOf;

    private Stable(Cohort cohort) {
        this.cohort = cohort;
        kept = queues(cohort.mentors());
        mentorOf = new int[cohort.mentees()];
        Arrays.setAll(mentorOf, cohort.locks()::mentorOf);
    }

    static Assignment of(Cohort cohort) {
        Stable stable = new Stable(cohort);
        int[][] lists = stable.lists();
        int[] next = new int[cohort.mentees()];
        for (int first = 0; first < cohort.mentees(); first++) {
            int asking = first;
            while (asking != Cohort.NONE && next[asking] < lists[asking].length) {
                asking = stable.ask(asking, lists[asking][next[asking]++]);
            }
        }
        return new Assignment(stable.mentorOf);
    }

    /** Asks by way of this pair, and returns who is turned away by it. */
    private int ask(int mentee, int pair) {
        int mentor = cohort.mentorOf(pair);
        if (cohort.places(mentor) == 0) {
            return mentee;
        }
        kept[mentor].add(pair);
        mentorOf[mentee] = mentor;
        if (kept[mentor].size() <= cohort.places(mentor)) {
            return Cohort.NONE;
        }
        int turnedAway = menteeOf(kept[mentor].remove());
        mentorOf[turnedAway] = Cohort.NONE;
        return turnedAway;
    }

    /** Each mentee's pairs, those that fit best first. */
    private int[][] lists() {
        int[][] lists = new int[cohort.mentees()][];
        for (int mentee = 0; mentee < lists.length; mentee++) {
            lists[mentee] =
                    IntStream.range(cohort.firstPair(mentee), cohort.endOfPairs(mentee))
                            .boxed()
                            .sorted(
                                    Comparator.comparing(cohort::fitOf, Comparator.reverseOrder())
                                            .thenComparing(cohort::mentorOf))
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
        return lists;
    }

    private int menteeOf(int pair) {
        int low = 0;
        int high = cohort.mentees() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cohort.endOfPairs(middle) <= pair) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** For each mentor the pairs kept; pairs stand by mentee, so a later one is a higher number. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private PriorityQueue<Integer>[] queues(int mentors) {
        Comparator<Integer> leastFirst =
                Comparator.<Integer>comparingInt(cohort::fitOf)
                        .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer>[] queues = new PriorityQueue[mentors];
        Arrays.setAll(queues, mentor -> new PriorityQueue<>(leastFirst));
        return queues;
    }
}
