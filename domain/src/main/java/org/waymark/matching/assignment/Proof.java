package org.waymark.matching.assignment;

import java.util.Optional;

/**
 * Proves that an assignment is the best, from its certificate, in one pass over the pairs and
 * without knowing how it was found.
 *
 * <p>The argument. No value is below zero, and the two values of each eligible pair together cover
 * what matching them would bring: one match and their fit. So whatever assignment is made, what it
 * brings is covered by the values of the mentees matched and of the places taken, and these are at
 * most the values of all mentees and all places. For the assignment at hand nothing is given away:
 * its pairs are covered exactly, and whoever is left over and every place left free have the value
 * zero. So it brings as much as all values together, and no other can bring more.
 *
 * <p>Values are compared by count, then by fit, so the argument speaks of the number of mentees
 * matched first. Sums that would overflow are refused.
 */
public final class Proof {
    private final Cohort cohort;
    private final Assignment assignment;
    private final Certificate certificate;
    private final int[] taken;

    private Proof(Cohort cohort, Assignment assignment, Certificate certificate) {
        this.cohort = cohort;
        this.assignment = assignment;
        this.certificate = certificate;
        this.taken = new int[cohort.mentors()];
    }

    public static boolean holds(Cohort cohort, Solution solution) {
        return fault(cohort, solution.assignment(), solution.certificate()).isEmpty();
    }

    /** Why this proves nothing, or empty when the assignment is proved to be the best. */
    public static Optional<String> fault(
            Cohort cohort, Assignment assignment, Certificate certificate) {
        if (assignment.mentees() != cohort.mentees() || !certificate.isOfSize(cohort)) {
            return Optional.of("These are answers to another question.");
        }
        try {
            return Optional.ofNullable(new Proof(cohort, assignment, certificate).fault());
        } catch (ArithmeticException tooGreat) {
            return Optional.of("The values are too great to be added.");
        }
    }

    private String fault() {
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            String fault = faultOfMentee(mentee);
            if (fault != null) {
                return fault;
            }
        }
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            String fault = faultOfMentor(mentor);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private String faultOfMentee(int mentee) {
        int mentor = assignment.mentorOf(mentee);
        if (certificate.signOfMentee(mentee) < 0) {
            return "The value of mentee " + mentee + " is below zero.";
        }
        if (cohort.locks().holds(mentee) || mentor == Cohort.NONE) {
            if (mentor != cohort.locks().mentorOf(mentee)) {
                return "Mentee " + mentee + " isn't with the mentor of the locked pair.";
            }
            if (certificate.signOfMentee(mentee) != 0) {
                return "Mentee " + mentee + " takes no part, and has a value.";
            }
        }
        boolean met = cohort.locks().holds(mentee) || mentor == Cohort.NONE;
        for (int pair = cohort.firstPair(mentee); pair < cohort.endOfPairs(mentee); pair++) {
            int other = cohort.mentorOf(pair);
            if (cohort.places(other) == 0) {
                continue;
            }
            int excess = certificate.excess(mentee, other, cohort.fitOf(pair));
            if (excess < 0) {
                return "The pair " + mentee + " " + other + " would bring more than is covered.";
            }
            if (other == mentor) {
                if (excess > 0) {
                    return "The pair " + mentee + " " + other + " brings less than is covered.";
                }
                taken[other]++;
                met = true;
            }
        }
        return met ? null : "Mentee " + mentee + " is with a mentor who isn't eligible or is full.";
    }

    private String faultOfMentor(int mentor) {
        int sign = certificate.signOfMentor(mentor);
        if (taken[mentor] > cohort.places(mentor)) {
            return "Mentor " + mentor + " has more mentees than places.";
        }
        if (sign < 0) {
            return "The value of mentor " + mentor + " is below zero.";
        }
        if (sign != 0 && (cohort.places(mentor) == 0 || taken[mentor] < cohort.places(mentor))) {
            return "Mentor " + mentor + " has a place that nobody takes, and a value.";
        }
        return null;
    }
}
