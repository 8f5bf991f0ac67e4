package org.waymark.records;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonFacts.PostFacts;
import org.waymark.people.PersonId;

/**
 * Newcomers in an order in which each line manager comes before those they manage, so that they can
 * be written some at a time. New people never stand in a circle: their lines would be refused.
 */
final class ManagersFirst {
    private ManagersFirst() {}

    static List<PersonFacts> of(List<PersonFacts> arriving, Function<PersonFacts, PersonId> idOf) {
        Map<PersonId, PersonFacts> waiting = new LinkedHashMap<>();
        arriving.forEach(facts -> waiting.put(idOf.apply(facts), facts));
        List<PersonFacts> ordered = new ArrayList<>(arriving.size());
        Deque<PersonId> open = new ArrayDeque<>();
        for (PersonId next : List.copyOf(waiting.keySet())) {
            open.push(next);
            while (!open.isEmpty()) {
                PersonFacts one = waiting.get(open.peek());
                Optional<PersonId> above =
                        one == null ? Optional.empty() : above(one, waiting, open);
                if (above.isPresent()) {
                    open.push(above.get());
                } else {
                    waiting.remove(open.pop());
                    Optional.ofNullable(one).ifPresent(ordered::add);
                }
            }
        }
        return ordered;
    }

    private static Optional<PersonId> above(
            PersonFacts one, Map<PersonId, PersonFacts> waiting, Deque<PersonId> open) {
        return one.posts().stream()
                .map(PostFacts::manager)
                .filter(manager -> manager != null && waiting.containsKey(manager))
                .filter(manager -> !open.contains(manager))
                .findFirst();
    }
}
