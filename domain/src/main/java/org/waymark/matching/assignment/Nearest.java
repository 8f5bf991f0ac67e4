package org.waymark.matching.assignment;

import java.util.Arrays;

/**
 * Mentors waiting by distance, the nearest first: a heap of four children a node, in which a mentor
 * can come nearer.
 */
final class Nearest {
    private static final int NEVER = -1;
    private static final int TAKEN = -2;

    private final long[] distance;
    private final int[] heap;
    private final int[] position;
    private int size;

    Nearest(int mentors) {
        distance = new long[mentors];
        heap = new int[mentors];
        position = new int[mentors];
        Arrays.fill(distance, Long.MAX_VALUE);
        Arrays.fill(position, NEVER);
    }

    boolean isEmpty() {
        return size == 0;
    }

    long distance(int mentor) {
        return distance[mentor];
    }

    long distanceOfNext() {
        return distance[heap[0]];
    }

    /** Notes a distance without making the mentor wait. */
    void note(int mentor, long at) {
        distance[mentor] = at;
    }

    void comesNearer(int mentor, long at) {
        distance[mentor] = at;
        rise(mentor, position[mentor] == NEVER ? size++ : position[mentor]);
    }

    boolean wasTaken(int mentor) {
        return position[mentor] == TAKEN;
    }

    void forget(int mentor) {
        distance[mentor] = Long.MAX_VALUE;
        position[mentor] = NEVER;
    }

    void forgetWaiting() {
        size = 0;
    }

    int takeNext() {
        int next = heap[0];
        position[next] = TAKEN;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return next;
    }

    private void rise(int mentor, int from) {
        long mine = distance[mentor];
        int at = from;
        while (at > 0) {
            int above = (at - 1) >> 2;
            if (distance[heap[above]] <= mine) {
                break;
            }
            put(heap[above], at);
            at = above;
        }
        put(mentor, at);
    }

    private void sink(int mentor) {
        long mine = distance[mentor];
        int at = 0;
        while (true) {
            int below = (at << 2) + 1;
            if (below >= size) {
                break;
            }
            int nearest = below;
            for (int other = below + 1; other < Math.min(below + 4, size); other++) {
                if (distance[heap[other]] < distance[heap[nearest]]) {
                    nearest = other;
                }
            }
            if (distance[heap[nearest]] >= mine) {
                break;
            }
            put(heap[nearest], at);
            at = nearest;
        }
        put(mentor, at);
    }

    private void put(int mentor, int at) {
        heap[at] = mentor;
        position[mentor] = at;
    }
}
