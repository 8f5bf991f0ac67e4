package org.waymark.matching.assignment.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.waymark.matching.assignment.Cohort;
import org.waymark.matching.assignment.CohortBuilder;
import org.waymark.matching.assignment.PairTwice;

/**
 * Waymark's own format: one record a line, numbers from 0. First how many mentees and mentors there
 * are, then capacities and pairs in any order; a mentor without a capacity has none.
 */
final class PlainFormat {
    /** More people than any university has, and few enough to fit into memory. */
    private static final int MOST_PEOPLE = 10_000_000;

    private final Lines lines;
    private int mentees;
    private int mentors;
    private CohortBuilder cohort;
    private BitSet hasCapacity;
    private long[] lineOfPair = new long[1024];
    private int pairs;

    PlainFormat(Lines lines) {
        this.lines = lines;
    }

    Instance read() throws IOException {
        mentees = people("mentees");
        mentors = people("mentors");
        cohort = Cohort.of(mentees, mentors);
        hasCapacity = new BitSet(mentors);
        for (String[] words = lines.next(); words.length > 0; words = lines.next()) {
            switch (words[0]) {
                case "capacity" -> capacity(words);
                case "pair" -> pair(words);
                case "mentees", "mentors" ->
                        throw lines.bad("“" + words[0] + "” has been said already.");
                default ->
                        throw lines.bad(
                                "a line begins with “capacity” or “pair” here, not with “"
                                        + beginning(words[0])
                                        + "”.");
            }
        }
        return build();
    }

    private int people(String what) throws IOException {
        String[] words = lines.next();
        if (words.length != 2 || !words[0].equals(what)) {
            throw lines.bad("“" + what + "” and their number are expected here.");
        }
        return lines.wholeNumber(words[1], MOST_PEOPLE);
    }

    private void capacity(String[] words) {
        expect(words, 3, "a capacity has two numbers: the mentor and how many places.");
        int mentor = number(words[1], mentors, "mentor");
        if (hasCapacity.get(mentor)) {
            throw lines.bad("the capacity of mentor " + mentor + " stands twice.");
        }
        hasCapacity.set(mentor);
        cohort.places(mentor, lines.wholeNumber(words[2], Integer.MAX_VALUE));
    }

    private void pair(String[] words) {
        expect(words, 4, "a pair has three numbers: the mentee, the mentor and their fit.");
        cohort.pair(
                number(words[1], mentees, "mentee"),
                number(words[2], mentors, "mentor"),
                lines.wholeNumber(words[3], Integer.MAX_VALUE));
        if (pairs == lineOfPair.length) {
            lineOfPair = Arrays.copyOf(lineOfPair, pairs * 2);
        }
        lineOfPair[pairs++] = lines.number();
    }

    private Instance build() {
        try {
            return Instance.ofFits(cohort.build());
        } catch (PairTwice twice) {
            throw new BadLine(lineOfPair[twice.position()], twice.getMessage());
        } catch (IllegalArgumentException tooGreat) {
            throw lines.bad(tooGreat.getMessage());
        }
    }

    private void expect(String[] words, int count, String otherwise) {
        if (words.length != count) {
            throw lines.bad(otherwise);
        }
    }

    private int number(String word, int count, String what) {
        if (count == 0) {
            throw lines.bad("there is no " + what + ".");
        }
        return lines.wholeNumber(word, count - 1);
    }

    private static String beginning(String word) {
        return word.length() <= 20 ? word : word.substring(0, 20) + "…";
    }
}
