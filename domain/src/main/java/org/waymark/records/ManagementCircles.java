package org.waymark.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who would manage themselves in the end, over any number of steps. */
final class ManagementCircles {
    private ManagementCircles() {}

    /**
     * Takes away, again and again, whoever has no manager left and whoever manages nobody left: who
     * remains stands in a circle, or between two.
     *
     * @param managers of each person
     */
    static Set<String> among(Map<String, ? extends Collection<String>> managers) {
        Map<String, Set<String>> above = new HashMap<>();
        managers.forEach((person, theirs) -> above.put(person, new HashSet<>(theirs)));
        Set<String> left;
        do {
            left = new HashSet<>(above.keySet());
            Set<String> managing = new HashSet<>();
            above.values().forEach(theirs -> theirs.retainAll(above.keySet()));
            above.values().removeIf(Set::isEmpty);
            above.values().forEach(managing::addAll);
            above.keySet().retainAll(managing);
        } while (above.size() < left.size());
        return left;
    }
}
