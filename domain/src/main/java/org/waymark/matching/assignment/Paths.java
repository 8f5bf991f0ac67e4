package org.waymark.matching.assignment;

/**
 * Seats mentees one by one, each along the way that costs least, and keeps the dual values right on
 * the way. This is the Hungarian method (H. W. Kuhn, 1955; J. Munkres, 1957) in the form of
 * shortest paths with potentials (N. Tomizawa, 1971; J. Edmonds and R. M. Karp, 1972), for pairs
 * that are few among all that could be thought of.
 *
 * <p>Each mentor's place has a price, and each mentee {@linkplain #worth keeps} the best of fit
 * less price. Always true: nobody sits where less is left than the best they could have. Someone
 * who finds their best mentor full asks: who could make room, and what would be lost by their
 * moving, and by the moves after that, until somebody comes to a free place? The search spreads
 * from the nearest and stops at the first free place. Then everyone moves up, and the prices of all
 * mentors passed rise by what they were nearer than the end, which makes the new seats the best
 * ones.
 *
 * <p>Prices only rise. If they begin at zero, a place with a price is a place taken, as the proof
 * asks.
 */
final class Paths {
    private final Cohort cohort;
    private final Seats seats;
    private final int nobody;
    private final long[] price;
    private final long[] worth;

    private final Nearest nearest;
    private final int[] reachedBy;
    private final int[] reached;
    private int reachedCount;
    private int end;
    private long lengthOfWay;
    private long pairsSeen;

    Paths(Cohort cohort, Seats seats, long[] price) {
        this.cohort = cohort;
        this.seats = seats;
        this.price = price;
        nobody = seats.nobody();
        worth = new long[cohort.mentees()];
        nearest = new Nearest(nobody + 1);
        reachedBy = new int[nobody + 1];
        reached = new int[nobody + 1];
    }

    /** What a seated mentee has from their place: its fit less its price. */
    long worth(int mentee) {
        return worth[mentee];
    }

    /**
     * Seats everyone of the part, or gives up.
     *
     * @param likely for each mentee a mentor to prefer among equally good ones, or null
     * @param patience how many pairs may be looked at before giving up
     * @return whether everyone has a seat
     */
    boolean seat(Part part, int[] likely, long patience) {
        pairsSeen = 0;
        for (int mentee : part.mentees()) {
            sitWhereBest(mentee, part.isCrowd(), likely == null ? Cohort.NONE : likely[mentee]);
        }
        for (int mentee : part.mentees()) {
            if (!seats.isSeated(mentee)) {
                if (pairsSeen > patience) {
                    return false;
                }
                findWay(mentee, part.isCrowd());
                raisePrices(mentee);
                seats.moveUp(end, reachedBy);
            }
        }
        return true;
    }

    private void sitWhereBest(int mentee, boolean inTheCrowd, int likely) {
        int best = Cohort.NONE;
        long most = Long.MIN_VALUE;
        for (int pair = cohort.firstPair(mentee); pair < cohort.endOfPairs(mentee); pair++) {
            int mentor = cohort.mentorOf(pair);
            long left = cohort.fitOf(pair) - price[mentor];
            if (left > most || left == most && isRather(mentor, best, likely)) {
                most = left;
                best = mentor;
            }
        }
        if (inTheCrowd) {
            long left = -price[nobody];
            if (left > most || left == most && isRather(nobody, best, likely)) {
                most = left;
                best = nobody;
            }
        }
        worth[mentee] = most;
        if (seats.hasFree(best)) {
            seats.sit(mentee, best);
        }
    }

    private boolean isRather(int mentor, int than, int likely) {
        return seats.hasFree(mentor) && (mentor == likely || !seats.hasFree(than));
    }

    private void findWay(int standing, boolean inTheCrowd) {
        reachedCount = 0;
        end = Cohort.NONE;
        lengthOfWay = Long.MAX_VALUE;
        lookFrom(standing, 0, inTheCrowd);
        while (!nearest.isEmpty() && nearest.distanceOfNext() < lengthOfWay) {
            int mentor = nearest.takeNext();
            long distance = nearest.distance(mentor);
            for (int seat = seats.first(mentor); seat < seats.endOfTaken(mentor); seat++) {
                lookFrom(seats.sitter(seat), distance, inTheCrowd);
            }
        }
        nearest.forgetWaiting();
    }

    private void lookFrom(int mentee, long distance, boolean inTheCrowd) {
        long soFar = distance + worth[mentee];
        int first = cohort.firstPair(mentee);
        int endOfPairs = cohort.endOfPairs(mentee);
        pairsSeen += endOfPairs - first;
        for (int pair = first; pair < endOfPairs; pair++) {
            int mentor = cohort.mentorOf(pair);
            long length = soFar + price[mentor] - cohort.fitOf(pair);
            if (length < lengthOfWay && length < nearest.distance(mentor)) {
                reach(mentor, mentee, length);
            }
        }
        if (inTheCrowd) {
            long length = soFar + price[nobody];
            if (length < lengthOfWay && length < nearest.distance(nobody)) {
                reach(nobody, mentee, length);
            }
        }
    }

    private void reach(int mentor, int by, long length) {
        if (nearest.distance(mentor) == Long.MAX_VALUE) {
            reached[reachedCount++] = mentor;
        }
        reachedBy[mentor] = by;
        if (seats.hasFree(mentor)) {
            nearest.note(mentor, length);
            lengthOfWay = length;
            end = mentor;
        } else {
            nearest.comesNearer(mentor, length);
        }
    }

    private void raisePrices(int standing) {
        for (int i = 0; i < reachedCount; i++) {
            int mentor = reached[i];
            long nearer = lengthOfWay - nearest.distance(mentor);
            if (nearest.wasTaken(mentor) && nearer > 0) {
                price[mentor] += nearer;
                for (int seat = seats.first(mentor); seat < seats.endOfTaken(mentor); seat++) {
                    worth[seats.sitter(seat)] -= nearer;
                }
            }
            nearest.forget(mentor);
        }
        worth[standing] -= lengthOfWay;
    }
}
