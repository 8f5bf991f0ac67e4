package org.waymark.matching.assignment;

import java.util.Arrays;

/**
 * How many mentees can be matched at all, whatever the fits. Mentees sit down one after another;
 * then, as long as some stand, ways are sought on which others move up and make room. The shortest
 * ways are found for all who stand at once, level by level, and as many as don't meet are used (J.
 * E. Hopcroft and R. M. Karp, 1973).
 *
 * <p>When no way is left, the mentors who can still be reached from those who stand are
 * <i>crowded</i>: all their places are taken, everyone who may sit there may sit only with crowded
 * mentors, and no assignment of the greatest number gives a place of theirs to anyone else.
 */
final class GreatestNumber {
    private final Cohort cohort;
    private final Seats seats;

    /** The shortest way to a mentor, in moves; 0 while none is known. */
    private final int[] level;

    private final int[] reachedBy;
    private final int[] nextSeat;
    private final int[] nextPair;
    private final int[] line;

    GreatestNumber(Cohort cohort) {
        this.cohort = cohort;
        this.seats = new Seats(cohort, 0);
        level = new int[cohort.mentors()];
        reachedBy = new int[cohort.mentors()];
        nextSeat = new int[cohort.mentors()];
        nextPair = new int[cohort.mentees()];
        line = new int[cohort.mentees()];
    }

    /** Seats as many as possible and says how many are left over. */
    int leftOver() {
        int standing = 0;
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            standing += sitsAtOnce(mentee) ? 0 : 1;
        }
        while (standing > 0 && somebodyReachesAFreeSeat()) {
            standing -= moveUpAlongTheLevels();
        }
        return standing;
    }

    boolean isCrowded(int mentor) {
        return level[mentor] > 0;
    }

    /** Left over, or matched with one whom those left over would like to have. */
    boolean isInTheCrowd(int mentee) {
        return !seats.isSeated(mentee) || isCrowded(seats.mentorOf(mentee));
    }

    private boolean sitsAtOnce(int mentee) {
        for (int pair = cohort.firstPair(mentee); pair < cohort.endOfPairs(mentee); pair++) {
            if (seats.hasFree(cohort.mentorOf(pair))) {
                seats.sit(mentee, cohort.mentorOf(pair));
                return true;
            }
        }
        return false;
    }

    private boolean somebodyReachesAFreeSeat() {
        Arrays.fill(level, 0);
        int end = 0;
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            if (!seats.isSeated(mentee)) {
                line[end++] = mentee;
            }
        }
        boolean found = false;
        int next = 0;
        for (int moves = 1; next < end && !found; moves++) {
            for (int endOfLevel = end; next < endOfLevel; next++) {
                int mentee = line[next];
                for (int pair = cohort.firstPair(mentee);
                        pair < cohort.endOfPairs(mentee);
                        pair++) {
                    int mentor = cohort.mentorOf(pair);
                    if (level[mentor] == 0) {
                        level[mentor] = moves;
                        found |= seats.hasFree(mentor);
                        end = joinLine(mentor, end);
                    }
                }
            }
        }
        return found;
    }

    private int joinLine(int mentor, int end) {
        int last = end;
        for (int seat = seats.first(mentor); seat < seats.endOfTaken(mentor); seat++) {
            line[last++] = seats.sitter(seat);
        }
        return last;
    }

    private int moveUpAlongTheLevels() {
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            nextPair[mentee] = cohort.firstPair(mentee);
        }
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            nextSeat[mentor] = seats.first(mentor);
        }
        int seated = 0;
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            if (!seats.isSeated(mentee) && findsAWay(mentee)) {
                seated++;
            }
        }
        return seated;
    }

    /** Goes from level to level; what led nowhere is not tried again before the next levels. */
    private boolean findsAWay(int standing) {
        int moves = 0;
        line[0] = standing;
        while (moves >= 0) {
            int mentee = line[moves];
            if (nextPair[mentee] == cohort.endOfPairs(mentee)) {
                moves--;
                continue;
            }
            int mentor = cohort.mentorOf(nextPair[mentee]);
            if (level[mentor] == moves + 1) {
                reachedBy[mentor] = mentee;
                if (seats.hasFree(mentor)) {
                    seats.moveUp(mentor, reachedBy);
                    return true;
                }
                if (nextSeat[mentor] < seats.endOfTaken(mentor)) {
                    line[++moves] = seats.sitter(nextSeat[mentor]++);
                    continue;
                }
            }
            nextPair[mentee]++;
        }
        return false;
    }
}
