package org.waymark.matching.assignment;

import java.util.Arrays;

/**
 * Guesses prices. Where places are short, seating one by one sends the last mentees on long ways; a
 * market gets near the right prices much sooner (D. P. Bertsekas, 1979, with the scaling of A. V.
 * Goldberg and R. E. Tarjan, 1990). Mentees come in a line. Each takes a place of the mentor where
 * most is left, and pays so much that the second-best mentor would be as good, and one step more;
 * whoever paid least there gets up and joins the line. Steps begin coarse, so that prices move
 * quickly, and become finer round by round, each beginning at the prices of the last.
 *
 * <p>It is only a guess: {@link Paths} begins from these prices, and makes them right. So the
 * market may also stop early, and does where prices would creep up in long chains.
 *
 * <p>In a part where places will stay free, prices must not be too high for that, and the market
 * can only raise them: each round begins a few of the last steps lower.
 */
final class Market {
    /** A fit of one, in the finest steps. */
    private static final int FINENESS = 16;

    private static final int COARSENESS_OF_ROUNDS = 7;
    private static final int STEPS_BACK = 6;
    private static final long TURNS_EACH = 30;
    private static final long CEILING = 1L << 57;

    private final Cohort cohort;
    private final Seats seats;
    private final int nobody;
    private final Part part;
    private final long[] price;
    private final int[] taken;

    /** The least paid comes first in each mentor's row: a heap. */
    private final int[] holder;

    private final long[] paid;
    private final int[] line;
    private int standing;
    private int next;

    Market(Cohort cohort, Seats seats, Part part) {
        this.cohort = cohort;
        this.seats = seats;
        this.part = part;
        nobody = seats.nobody();
        price = new long[nobody + 1];
        taken = new int[nobody + 1];
        holder = new int[seats.all()];
        paid = new long[seats.all()];
        line = new int[part.mentees().length];
    }

    /** Fills in prices for whoever is in reach and returns where each mentee came to stand. */
    int[] guess(long[] prices) {
        for (int mentor = 0; mentor <= nobody; mentor++) {
            price[mentor] = Prices.isInReach(prices[mentor]) ? 0 : Prices.OUT_OF_REACH;
        }
        long step = Math.max(1, (long) cohort.greatestFit() * FINENESS / 2);
        while (step > 1) {
            round(step);
            stepBack(step);
            step = Math.max(1, step / COARSENESS_OF_ROUNDS);
        }
        round(step);
        int[] likely = holders();
        stepBack(step);
        for (int mentor = 0; mentor <= nobody; mentor++) {
            if (Prices.isInReach(prices[mentor])) {
                prices[mentor] = (price[mentor] + FINENESS / 2) / FINENESS;
            }
        }
        return likely;
    }

    private void stepBack(long step) {
        if (part.roomy()) {
            Prices.lower(price, STEPS_BACK * step);
        }
    }

    private void round(long step) {
        Arrays.fill(taken, 0);
        System.arraycopy(part.mentees(), 0, line, 0, line.length);
        standing = line.length;
        next = 0;
        long turns = TURNS_EACH * line.length;
        boolean calm = true;
        while (standing > 0 && turns-- > 0 && calm) {
            calm = bid(takeFromLine(), step);
        }
    }

    /** Returns false if prices have become absurd. */
    private boolean bid(int mentee, long step) {
        int best = Cohort.NONE;
        long most = Long.MIN_VALUE;
        long second = Long.MIN_VALUE;
        for (int pair = cohort.firstPair(mentee); pair < cohort.endOfPairs(mentee); pair++) {
            int mentor = cohort.mentorOf(pair);
            long left = (long) cohort.fitOf(pair) * FINENESS - price[mentor];
            if (left > second) {
                if (left > most) {
                    second = most;
                    most = left;
                    best = mentor;
                } else {
                    second = left;
                }
            }
        }
        if (part.isCrowd()) {
            long left = -price[nobody];
            if (left > most) {
                second = most;
                most = left;
                best = nobody;
            } else {
                second = Math.max(second, left);
            }
        }
        boolean hasChoice = second > -Prices.OUT_OF_REACH / 2;
        long lead = hasChoice ? most - second : (long) cohort.greatestFit() * FINENESS;
        take(best, mentee, price[best] + lead + step);
        return price[best] < CEILING;
    }

    private void take(int mentor, int mentee, long pays) {
        if (taken[mentor] < seats.count(mentor)) {
            rise(mentor, taken[mentor]++, mentee, pays);
            if (taken[mentor] == seats.count(mentor)) {
                price[mentor] = paid[seats.first(mentor)];
            }
        } else {
            joinLine(holder[seats.first(mentor)]);
            sink(mentor, mentee, pays);
            price[mentor] = paid[seats.first(mentor)];
        }
    }

    private void rise(int mentor, int from, int mentee, long pays) {
        int first = seats.first(mentor);
        int at = from;
        while (at > 0 && paid[first + (at - 1) / 2] > pays) {
            copy(first + (at - 1) / 2, first + at);
            at = (at - 1) / 2;
        }
        put(first + at, mentee, pays);
    }

    private void sink(int mentor, int mentee, long pays) {
        int first = seats.first(mentor);
        int count = taken[mentor];
        int at = 0;
        while (true) {
            int below = 2 * at + 1;
            if (below + 1 < count && paid[first + below + 1] < paid[first + below]) {
                below++;
            }
            if (below >= count || paid[first + below] >= pays) {
                break;
            }
            copy(first + below, first + at);
            at = below;
        }
        put(first + at, mentee, pays);
    }

    private void copy(int from, int to) {
        put(to, holder[from], paid[from]);
    }

    private void put(int seat, int mentee, long pays) {
        holder[seat] = mentee;
        paid[seat] = pays;
    }

    private int takeFromLine() {
        int mentee = line[next++];
        if (next == line.length) {
            next = 0;
        }
        standing--;
        return mentee;
    }

    private void joinLine(int mentee) {
        int at = next + standing;
        line[at < line.length ? at : at - line.length] = mentee;
        standing++;
    }

    private int[] holders() {
        int[] mentorOf = new int[cohort.mentees()];
        Arrays.fill(mentorOf, Cohort.NONE);
        for (int mentor = 0; mentor <= nobody; mentor++) {
            for (int i = 0; i < taken[mentor]; i++) {
                mentorOf[holder[seats.first(mentor) + i]] = mentor;
            }
        }
        return mentorOf;
    }
}
