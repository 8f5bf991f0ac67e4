package org.waymark.message;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.people.PersonId;
import org.waymark.waiting.WaitingItems;
import org.waymark.waiting.WaitingItems.Waits;

/**
 * What waits for some people now, by which their mail is compared with their home page: both tell
 * the same. A message and a thing that waits belong together where one announces the other's kind,
 * both lead to the same thing, and name the same person if they name one.
 */
final class WhatStillWaits {
    private static final Pattern THING = Pattern.compile("=([0-9a-f-]{36})$");

    private final Map<PersonId, List<Waits>> waits;

    private WhatStillWaits(Map<PersonId, List<Waits>> waits) {
        this.waits = waits;
    }

    static WhatStillWaits forPeople(Collection<PersonId> people, WaitingItems items) {
        return new WhatStillWaits(
                people.isEmpty()
                        ? Map.of()
                        : items.of(people).stream().collect(Collectors.groupingBy(Waits::person)));
    }

    /** The thing that the message announces, if that still waits, also on hold. */
    Optional<Waits> about(OutboxMessage message) {
        MessageRule rule = MessageRules.of(message);
        String thing = thing(message.link());
        return of(message.to()).stream()
                .filter(waits -> rule.announces().contains(waits.kind()))
                .filter(waits -> thing(waits.link()).equals(thing))
                .filter(waits -> names(message, waits.other()))
                .findFirst();
    }

    /** Several mentors to say yes to stand on one page. */
    private static boolean names(OutboxMessage message, PersonId other) {
        String partner = message.values().get("partner");
        return partner == null || other == null || partner.equals(other.value());
    }

    /** How many things the person's home page shows. */
    long countFor(PersonId person) {
        return of(person).stream().filter(waits -> !waits.standsStill()).count();
    }

    private List<Waits> of(PersonId person) {
        return waits.getOrDefault(person, List.of());
    }

    private static String thing(String link) {
        Matcher found = THING.matcher(link);
        return found.find() ? found.group(1) : link;
    }
}
