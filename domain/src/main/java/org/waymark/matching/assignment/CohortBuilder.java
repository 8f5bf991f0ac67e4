package org.waymark.matching.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Collects pairs in any order and stands them mentee by mentee. A mentor begins without a place.
 */
public final class CohortBuilder {
    private final int mentees;
    private final int[] places;
    private final Map<Integer, Integer> locked = new HashMap<>();
    private final Set<Long> excluded = new HashSet<>();
    private int[] mentee = new int[1024];
    private int[] mentor = new int[1024];
    private int[] fit = new int[1024];
    private int pairs;

    CohortBuilder(int mentees, int mentors) {
        require(mentees >= 0 && mentors >= 0, "There can't be fewer than no people.");
        this.mentees = mentees;
        this.places = new int[mentors];
    }

    public CohortBuilder places(int mentor, int count) {
        requireMentor(mentor);
        require(count >= 0, "A mentor can't have fewer than no places.");
        places[mentor] = count;
        return this;
    }

    public CohortBuilder pair(int mentee, int mentor, int fit) {
        requireMentee(mentee);
        requireMentor(mentor);
        require(fit >= 0, "A fit can't be below 0.");
        if (pairs == this.fit.length) {
            int larger = Math.max(pairs, (int) Math.min(pairs * 3L / 2, Integer.MAX_VALUE - 8));
            this.mentee = Arrays.copyOf(this.mentee, larger);
            this.mentor = Arrays.copyOf(this.mentor, larger);
            this.fit = Arrays.copyOf(this.fit, larger);
        }
        this.mentee[pairs] = mentee;
        this.mentor[pairs] = mentor;
        this.fit[pairs++] = fit;
        return this;
    }

    /** Whatever else would be better, these two stay together. They have to be an eligible pair. */
    public CohortBuilder lock(int mentee, int mentor) {
        requireMentee(mentee);
        requireMentor(mentor);
        Integer before = locked.put(mentee, mentor);
        require(
                before == null || before == mentor,
                "Mentee " + mentee + " can't be locked to two mentors.");
        return this;
    }

    /** Whatever it would bring, these two are never matched. */
    public CohortBuilder exclude(int mentee, int mentor) {
        requireMentee(mentee);
        requireMentor(mentor);
        excluded.add(key(mentee, mentor));
        return this;
    }

    public Cohort build() {
        Locks locks = takeLocksOut();
        int[] firstPair = new int[mentees + 1];
        int kept = 0;
        for (int pair = 0; pair < pairs; pair++) {
            if (isOpen(pair)) {
                firstPair[mentee[pair] + 1]++;
                kept++;
            }
        }
        for (int i = 0; i < mentees; i++) {
            firstPair[i + 1] += firstPair[i];
        }
        int[] next = Arrays.copyOf(firstPair, mentees);
        int[] pairMentor = new int[kept];
        int[] pairFit = new int[kept];
        for (int pair = 0; pair < pairs; pair++) {
            if (isOpen(pair)) {
                int at = next[mentee[pair]]++;
                pairMentor[at] = mentor[pair];
                pairFit[at] = fit[pair];
            }
        }
        refuseTwice(firstPair, pairMentor);
        return new Cohort(places.clone(), firstPair, pairMentor, pairFit, locks);
    }

    private boolean isOpen(int pair) {
        return (locked.isEmpty() || !locked.containsKey(mentee[pair]))
                && (excluded.isEmpty() || !excluded.contains(key(mentee[pair], mentor[pair])));
    }

    private Locks takeLocksOut() {
        if (locked.isEmpty()) {
            return new Locks(null, null);
        }
        int[] mentorOf = new int[mentees];
        int[] fitOf = new int[mentees];
        Arrays.fill(mentorOf, Cohort.NONE);
        for (int pair = 0; pair < pairs; pair++) {
            Integer to = locked.get(mentee[pair]);
            if (to != null && to == mentor[pair]) {
                mentorOf[mentee[pair]] = to;
                fitOf[mentee[pair]] = fit[pair];
            }
        }
        locked.forEach(
                (who, to) -> {
                    String words = "The locked pair " + who + " " + to;
                    require(mentorOf[who] != Cohort.NONE, words + " isn't among the pairs.");
                    require(!excluded.contains(key(who, to)), words + " is excluded as well.");
                    require(places[to] > 0, words + " has no place.");
                    places[to]--;
                });
        return new Locks(mentorOf, fitOf);
    }

    private void refuseTwice(int[] firstPair, int[] pairMentor) {
        int[] lastMentee = new int[places.length];
        Arrays.fill(lastMentee, Cohort.NONE);
        for (int who = 0; who < mentees; who++) {
            for (int at = firstPair[who]; at < firstPair[who + 1]; at++) {
                if (lastMentee[pairMentor[at]] == who) {
                    throw new PairTwice(who, pairMentor[at], secondOf(who, pairMentor[at]));
                }
                lastMentee[pairMentor[at]] = who;
            }
        }
    }

    private int secondOf(int who, int whom) {
        int seen = 0;
        for (int pair = 0; ; pair++) {
            if (mentee[pair] == who && mentor[pair] == whom && ++seen == 2) {
                return pair;
            }
        }
    }

    private void requireMentee(int number) {
        require(
                number >= 0 && number < mentees,
                "There is no mentee " + number + "; they are numbered from 0 to " + (mentees - 1));
    }

    private void requireMentor(int number) {
        require(
                number >= 0 && number < places.length,
                "There is no mentor "
                        + number
                        + "; they are numbered from 0 to "
                        + (places.length - 1));
    }

    private static long key(int mentee, int mentor) {
        return (long) mentee << 32 | mentor;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
