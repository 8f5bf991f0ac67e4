package org.waymark.persistence.shared;

import java.util.Collection;
import java.util.stream.Collectors;
import org.waymark.shared.Id;

/** Ids inside a native query: they are checked when they are made, so they can stand in it. */
public final class IdList {
    private IdList() {}

    /** {@code IN ('…', '…')}; where there are none it holds for nothing. */
    public static String in(Collection<? extends Id> ids) {
        return ids.isEmpty()
                ? "IN (NULL)"
                : ids.stream()
                        .map(id -> "'" + id.value() + "'")
                        .collect(Collectors.joining(", ", "IN (", ")"));
    }
}
