package org.waymark.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which figures of a characteristic are shown, so that no group of fewer than 22.5 people can be
 * worked out from all of them together.
 *
 * <p>Every figure is rounded. A slice is shown where enough of its people answered, a stage
 * likewise. Then this does what somebody could do who has every figure and knows exactly how many
 * people joined, were matched and completed in each slice: it works out the bounds of each group,
 * of those who got no further, and of what isn't shown. As long as a small group has fewer possible
 * sizes than rounding leaves it, more rows of figures are left out. It goes by the rounded figures
 * only, so that what is left out tells no more than they do.
 *
 * <p>That no group keeps fewer than three is tried out by an attacker who reckons otherwise, with a
 * linear program, and so may narrow a group a little more than this does.
 */
final class Protection {
    /**
     * How many sizes are left to a small group. HESA's rounding leaves three to what it shows as 0;
     * one more, since a cleverer reckoning may narrow a group further.
     */
    private static final int VALUES = 4;

    /** The most that count as a small group: one more, and percentages are shown of them. */
    static final int SMALL = 22;

    private static final Stage[] STAGES = Stage.values();

    private final Tally tally;
    private final List<String> rows;
    private final Map<Slice, Integer> columns = new HashMap<>();
    private final Map<Integer, Integer> shown = new HashMap<>();
    private Bounds without;
    private int stagesOnly;

    private Protection(Tally tally) {
        this.tally = tally;
        this.rows =
                Stream.concat(tally.categories().stream(), Stream.of(Tally.UNANSWERED)).toList();
        for (Slice slice : tally.slices()) {
            columns.put(slice, columns.size());
        }
    }

    static List<Figure> figures(Tally tally) {
        var protection = new Protection(tally);
        protection.showAll();
        protection.without = protection.knownAnyway();
        while (protection.leaveOneOut()) {
            // until nothing is too narrow
        }
        return protection.figures();
    }

    /** Rounded, and nothing else: what would be shown if nobody could subtract. */
    static List<Figure> unprotected(Tally tally) {
        var protection = new Protection(tally);
        for (Slice slice : tally.slices()) {
            for (String category : tally.categories()) {
                for (Stage stage : STAGES) {
                    protection.show(slice, category, stage);
                }
            }
        }
        return protection.figures();
    }

    private void showAll() {
        for (Slice slice : tally.slices()) {
            if (Tally.isRest(slice)) {
                continue;
            }
            for (Stage stage : STAGES) {
                if (tally.isEnough(slice, stage)) {
                    tally.categories().forEach(category -> show(slice, category, stage));
                }
            }
        }
    }

    private void show(Slice slice, String category, Stage stage) {
        shown.put(
                number(slice, category, stage),
                Rounding.rounded(tally.count(slice, category, stage, 0)));
    }

    private List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (Slice slice : tally.slices()) {
            for (String category : tally.categories()) {
                for (Stage stage : STAGES) {
                    Integer people = shown.get(number(slice, category, stage));
                    if (people != null) {
                        figures.add(new Figure(slice, category, stage, people));
                    }
                }
            }
        }
        return figures;
    }

    private int number(Slice slice, String category, Stage stage) {
        return cell(columns.get(slice), rows.indexOf(category), stage.ordinal());
    }

    private int cell(int column, int row, int stage) {
        return (column * rows.size() + row) * STAGES.length + stage;
    }

    private int cells() {
        return columns.size() * rows.size() * STAGES.length;
    }

    /** Those of the cell who got no further; behind all cells. */
    private int noFurther(int cell) {
        return cells() + cell;
    }

    private Bounds knownAnyway() {
        var known = new Bounds(2 * cells(), tally.people(Slice.ALL, Stage.ENROLLED));
        for (int cell = 0; cell < cells(); cell++) {
            boolean last = cell % STAGES.length == STAGES.length - 1;
            known.sum(cell, last ? List.of(noFurther(cell)) : List.of(cell + 1, noFurther(cell)));
        }
        stagesOnly = known.sums();
        for (Slice slice : tally.slices()) {
            for (Stage stage : STAGES) {
                List<Integer> all = rows.stream().map(row -> number(slice, row, stage)).toList();
                int people = tally.people(slice, stage);
                int further =
                        stage == Stage.COMPLETED
                                ? 0
                                : tally.people(slice, STAGES[stage.ordinal() + 1]);
                answeredBy(known, all, people);
                answeredBy(known, all.stream().map(this::noFurther).toList(), people - further);
            }
        }
        for (Slicing by : Slicing.values()) {
            List<Integer> parts =
                    tally.slices().stream()
                            .filter(one -> one.by() == by)
                            .map(columns::get)
                            .toList();
            if (by != Slicing.ALL) {
                divided(known, parts);
            }
        }
        known.narrow();
        return known;
    }

    /** What all are is the sum of what the slices are. */
    private void divided(Bounds known, List<Integer> parts) {
        int cellsOfASlice = rows.size() * STAGES.length;
        for (int cell = 0; cell < cellsOfASlice; cell++) {
            int place = cell;
            List<Integer> of = parts.stream().map(part -> part * cellsOfASlice + place).toList();
            known.sum(place, of);
            known.sum(noFurther(place), of.stream().map(this::noFurther).toList());
        }
    }

    /**
     * So many people gave one answer or none; or several.
     *
     * @param all in the order of the rows
     */
    private void answeredBy(Bounds known, List<Integer> all, int people) {
        all.forEach(cell -> known.between(cell, 0, people));
        if (!EqualityForm.isOfSeveral(tally.question())) {
            known.total(all, people, true);
            return;
        }
        known.atLeast(all, people);
        List<String> alone =
                Stream.concat(
                                EqualityForm.alone(tally.question()).stream(),
                                Stream.of(Tally.UNANSWERED))
                        .toList();
        for (int row = 0; row < rows.size(); row++) {
            if (!alone.contains(rows.get(row))) {
                known.total(
                        Stream.concat(alone.stream().map(rows::indexOf), Stream.of(row))
                                .map(all::get)
                                .toList(),
                        people,
                        false);
            }
        }
    }

    /** Leaves out a row beside the smallest group that is given away; false where none is. */
    private boolean leaveOneOut() {
        Bounds bounds = workedOut();
        Optional<Integer> given = givenAway(bounds).min(Comparator.comparingInt(bounds::most));
        given.ifPresent(cell -> leaveOut(beside(cell % cells())));
        return given.isPresent();
    }

    private Bounds workedOut() {
        Bounds bounds = fromTheRowAlone();
        bounds.narrow();
        return bounds;
    }

    /** What each row says of itself, without any other. */
    private Bounds fromTheRowAlone() {
        Bounds bounds = without.copy();
        shown.forEach(
                (cell, people) ->
                        bounds.between(cell, Rounding.fewest(people), Rounding.most(people)));
        bounds.narrow(stagesOnly);
        return bounds;
    }

    private Stream<Integer> givenAway(Bounds bounds) {
        Bounds alone = fromTheRowAlone();
        return IntStream.range(0, 2 * cells())
                .filter(cell -> bounds.least(cell) <= SMALL)
                .filter(cell -> bounds.values(cell) < Math.min(VALUES, valuesOf(alone, cell)))
                .boxed();
    }

    /** Of a slice there are no more than of all. */
    private int valuesOf(Bounds alone, int cell) {
        int ofAll = cell % (rows.size() * STAGES.length) + cell / cells() * cells();
        return Math.min(alone.values(cell), alone.values(ofAll));
    }

    /**
     * The rows whose absence leaves the fewest groups given away, and of these those with the
     * fewest people: one of the cell's slice, or one of its category in the slicing or in all, or
     * its category everywhere.
     */
    private List<Integer> beside(int cell) {
        Slicing by = tally.slices().get(columnOf(cell)).by();
        List<List<Integer>> candidates =
                rowsShown(
                                one ->
                                        columnOf(one) == columnOf(cell)
                                                || rowOf(one) == rowOf(cell)
                                                        && (columnOf(one) == 0
                                                                || tally.slices()
                                                                                .get(columnOf(one))
                                                                                .by()
                                                                        == by))
                        .stream()
                        .flatMap(
                                one ->
                                        Stream.of(
                                                List.of(one),
                                                rowsShown(other -> rowOf(other) == rowOf(one))))
                        .toList();
        if (candidates.isEmpty()) {
            candidates = rowsShown(one -> true).stream().map(List::of).toList();
        }
        return candidates.stream()
                .min(
                        Comparator.comparingLong(this::givenAwayWithout)
                                .thenComparing(rows -> rows.stream().mapToInt(shown::get).sum()))
                .orElseThrow();
    }

    /** The first cell that is shown of each row in each slice. */
    private List<Integer> rowsShown(Predicate<Integer> which) {
        return shown.keySet().stream()
                .filter(which)
                .filter(one -> one % STAGES.length == 0 || !shown.containsKey(one - 1))
                .toList();
    }

    private long givenAwayWithout(List<Integer> rows) {
        var all = new HashMap<>(shown);
        leaveOut(rows);
        long given = givenAway(workedOut()).count();
        shown.putAll(all);
        return given;
    }

    private void leaveOut(List<Integer> rows) {
        for (int row : rows) {
            shown.keySet().removeIf(one -> one / STAGES.length == row / STAGES.length);
        }
    }

    private int rowOf(int cell) {
        return cell / STAGES.length % rows.size();
    }

    private int columnOf(int cell) {
        return cell / STAGES.length / rows.size();
    }
}
