package org.waymark.matching.assignment;

import java.util.Arrays;

/**
 * Matches as many mentees as possible, then with the greatest total fit, and proves it. First the
 * crowd is told from the others, by numbers alone ({@link GreatestNumber}); from then on everyone
 * of the others is matched for certain, and the crowd shares the crowded mentors' places and
 * nobody's. What is left is a question of fit in each of the two, answered by {@link Paths} at
 * once, or, where that takes long, after {@link Market} has guessed the prices.
 */
public final class BestTotal {
    /** How many times all pairs may be looked at before a guess promises to be quicker. */
    private static final int PATIENCE = 4;

    private final Cohort cohort;
    private final int patience;
    private final GreatestNumber number;
    private final Seats seats;
    private final long[] price;
    private final Paths paths;
    private final Certificate certificate;
    private final int leftOver;

    private BestTotal(Cohort cohort, int patience) {
        this.cohort = cohort;
        this.patience = patience;
        number = new GreatestNumber(cohort);
        leftOver = number.leftOver();
        seats = new Seats(cohort, leftOver);
        price = new long[cohort.mentors() + 1];
        paths = new Paths(cohort, seats, price);
        certificate = Certificate.blank(cohort);
    }

    public static Solution of(Cohort cohort) {
        return of(cohort, PATIENCE);
    }

    /** With a patience below 0 prices are always guessed first. */
    static Solution of(Cohort cohort, int patience) {
        return new BestTotal(cohort, patience).solve();
    }

    private Solution solve() {
        solve(false);
        if (leftOver > 0) {
            solve(true);
        }
        int[] mentorOf = new int[cohort.mentees()];
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            int mentor = seats.mentorOf(mentee);
            mentorOf[mentee] = mentor == seats.nobody() ? cohort.locks().mentorOf(mentee) : mentor;
        }
        return new Solution(new Assignment(mentorOf), certificate);
    }

    private void solve(boolean crowd) {
        Part part = part(crowd);
        openTo(crowd);
        if (!paths.seat(part, null, (long) patience * cohort.pairs())) {
            seats.clear(part.mentees());
            openTo(crowd);
            seatFromGuess(part);
        }
        write(part);
    }

    /**
     * A guess that was too high leaves a place free that has a price: then everything was to be
     * cheaper. At the latest when everything is free it is right.
     */
    private void seatFromGuess(Part part) {
        int[] likely = new Market(cohort, seats, part).guess(price);
        paths.seat(part, likely, Long.MAX_VALUE);
        for (long by = 4; part.roomy() && aFreePlaceHasAPrice(); by *= 4) {
            seats.clear(part.mentees());
            Prices.lower(price, by);
            paths.seat(part, likely, Long.MAX_VALUE);
        }
    }

    private boolean aFreePlaceHasAPrice() {
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            if (seats.hasFree(mentor) && price[mentor] > 0 && Prices.isInReach(price[mentor])) {
                return true;
            }
        }
        return false;
    }

    private Part part(boolean crowd) {
        int count = 0;
        int[] mentees = new int[cohort.mentees()];
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            if (isInTheCrowd(mentee) == crowd) {
                mentees[count++] = mentee;
            }
        }
        long places = 0;
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            places += isOpenTo(crowd, mentor) ? seats.count(mentor) : 0;
        }
        return new Part(
                count == mentees.length ? mentees : Arrays.copyOf(mentees, count),
                crowd,
                !crowd && places > count);
    }

    private boolean isInTheCrowd(int mentee) {
        return leftOver > 0 && number.isInTheCrowd(mentee);
    }

    private boolean isOpenTo(boolean crowd, int mentor) {
        return seats.count(mentor) > 0 && (leftOver > 0 && number.isCrowded(mentor)) == crowd;
    }

    private void openTo(boolean crowd) {
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            price[mentor] = isOpenTo(crowd, mentor) ? 0 : Prices.OUT_OF_REACH;
        }
        price[seats.nobody()] = crowd ? 0 : Prices.OUT_OF_REACH;
    }

    /**
     * In the crowd it is the places that count, since none stays free, and among the others the
     * mentees, since each is matched. In the crowd prices are told from nobody's, which is nothing.
     */
    private void write(Part part) {
        boolean crowd = part.isCrowd();
        long nothing = crowd ? price[seats.nobody()] : 0;
        for (int mentee : part.mentees()) {
            certificate.menteeCount()[mentee] = crowd ? 0 : 1;
            certificate.menteeFit()[mentee] = paths.worth(mentee) + nothing;
        }
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            if (isOpenTo(crowd, mentor)) {
                certificate.mentorCount()[mentor] = crowd ? 1 : 0;
                certificate.mentorFit()[mentor] = price[mentor] - nothing;
            }
        }
    }
}
