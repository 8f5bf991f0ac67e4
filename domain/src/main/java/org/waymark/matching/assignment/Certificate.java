package org.waymark.matching.assignment;

/**
 * What makes an assignment provable: the dual values. Each mentee keeps something and each mentor's
 * place has a price, both a count and a fit that are compared in this order, as matches are: one
 * more mentee matched outweighs any fit. See {@link Proof} for what they have to satisfy.
 */
public record Certificate(
        int[] menteeCount, long[] menteeFit, int[] mentorCount, long[] mentorFit) {
    static Certificate blank(Cohort cohort) {
        return new Certificate(
                new int[cohort.mentees()],
                new long[cohort.mentees()],
                new int[cohort.mentors()],
                new long[cohort.mentors()]);
    }

    boolean isOfSize(Cohort cohort) {
        return menteeCount.length == cohort.mentees()
                && menteeFit.length == cohort.mentees()
                && mentorCount.length == cohort.mentors()
                && mentorFit.length == cohort.mentors();
    }

    /**
     * By how much the values of these two exceed one match of this fit: 0 if they just cover it,
     * positive if they more than cover it, negative if they don't.
     */
    int excess(int mentee, int mentor, int fit) {
        int count = Math.addExact(menteeCount[mentee], mentorCount[mentor]);
        return count == 1
                ? Long.compare(Math.addExact(menteeFit[mentee], mentorFit[mentor]), fit)
                : Integer.compare(count, 1);
    }

    int signOfMentee(int mentee) {
        return sign(menteeCount[mentee], menteeFit[mentee]);
    }

    int signOfMentor(int mentor) {
        return sign(mentorCount[mentor], mentorFit[mentor]);
    }

    private static int sign(int count, long fit) {
        return count == 0 ? Long.signum(fit) : Integer.signum(count);
    }
}
