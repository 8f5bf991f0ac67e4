package org.waymark.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody can work out about unknown whole numbers from sums of them: the least and the most
 * that each can be. Each sum narrows its parts by what is known of the others, again and again
 * until nothing gets narrower.
 */
final class Bounds {
    private final int[] least;
    private final int[] most;
    private final List<Sum> sums;

    /** The parts, added or taken away, make the total; or no more than it. */
    private record Sum(int[] parts, int[] signs, int total, boolean exact) {}

    Bounds(int numbers, int most) {
        this.least = new int[numbers];
        this.most = new int[numbers];
        Arrays.fill(this.most, most);
        this.sums = new ArrayList<>();
    }

    private Bounds(Bounds other) {
        least = other.least.clone();
        most = other.most.clone();
        sums = other.sums;
    }

    /** The same knowledge, to which more can be added without changing this. */
    Bounds copy() {
        return new Bounds(this);
    }

    void between(int number, int low, int high) {
        least[number] = Math.max(least[number], low);
        most[number] = Math.min(most[number], high);
    }

    /** {@code whole} is the sum of the parts. */
    void sum(int whole, List<Integer> parts) {
        int[] numbers = new int[parts.size() + 1];
        int[] signs = new int[parts.size() + 1];
        Arrays.fill(signs, 1);
        for (int i = 0; i < parts.size(); i++) {
            numbers[i] = parts.get(i);
        }
        numbers[parts.size()] = whole;
        signs[parts.size()] = -1;
        sums.add(new Sum(numbers, signs, 0, true));
    }

    void total(List<Integer> parts, int total, boolean exact) {
        int[] signs = new int[parts.size()];
        Arrays.fill(signs, 1);
        sums.add(new Sum(parts.stream().mapToInt(one -> one).toArray(), signs, total, exact));
    }

    /** The parts overlap, so together they make no less than the total. */
    void atLeast(List<Integer> parts, int total) {
        int[] signs = new int[parts.size()];
        Arrays.fill(signs, -1);
        sums.add(new Sum(parts.stream().mapToInt(one -> one).toArray(), signs, -total, false));
    }

    int sums() {
        return sums.size();
    }

    void narrow() {
        narrow(sums());
    }

    /** By those that were said first, and no others. */
    void narrow(int first) {
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (Sum sum : sums.subList(0, first)) {
                narrower |= narrow(sum);
            }
        }
    }

    private boolean narrow(Sum sum) {
        long low = 0;
        long high = 0;
        for (int i = 0; i < sum.parts.length; i++) {
            low += lowOf(sum, i);
            high += highOf(sum, i);
        }
        boolean narrower = false;
        for (int i = 0; i < sum.parts.length; i++) {
            long atMost = sum.total - (low - lowOf(sum, i));
            long atLeast = sum.exact ? sum.total - (high - highOf(sum, i)) : Long.MIN_VALUE;
            int number = sum.parts[i];
            long newLeast = sum.signs[i] > 0 ? atLeast : -atMost;
            long newMost = sum.signs[i] > 0 ? atMost : sum.exact ? -atLeast : Long.MAX_VALUE;
            long lowBefore = lowOf(sum, i);
            long highBefore = highOf(sum, i);
            if (newLeast > least[number]) {
                least[number] = (int) newLeast;
                narrower = true;
            }
            if (newMost < most[number]) {
                most[number] = (int) newMost;
                narrower = true;
            }
            low += lowOf(sum, i) - lowBefore;
            high += highOf(sum, i) - highBefore;
        }
        return narrower;
    }

    private long lowOf(Sum sum, int i) {
        return sum.signs[i] > 0 ? least[sum.parts[i]] : -(long) most[sum.parts[i]];
    }

    private long highOf(Sum sum, int i) {
        return sum.signs[i] > 0 ? most[sum.parts[i]] : -(long) least[sum.parts[i]];
    }

    int least(int number) {
        return least[number];
    }

    int most(int number) {
        return most[number];
    }

    /** How many values it can have. */
    int values(int number) {
        return most[number] - least[number] + 1;
    }
}
