package org.waymark.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list, in the order of a key. The next page begins after {@code next}, which is
 * null on the last page; so the hundredth page costs what the first does.
 */
public record Slice<T>(List<T> items, String next) {
    public Slice {
        items = List.copyOf(items);
    }

    /** Makes the page from a query that asked for one row more than fits. */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, String> key) {
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        List<T> page = rows.subList(0, size);
        return new Slice<>(page, key.apply(page.get(size - 1)));
    }

    /** The same page of other things. */
    public <R> Slice<R> map(Function<? super T, ? extends R> made) {
        return new Slice<>(items.stream().<R>map(made).toList(), next);
    }

    public boolean hasMore() {
        return next != null;
    }
}
