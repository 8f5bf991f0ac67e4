package org.waymark.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** What waits, without a database; tests look into it. */
public final class InMemoryWaitingItems implements WaitingItems {
    private final List<WaitingItem> items = new ArrayList<>();

    public List<WaitingItem> all() {
        return List.copyOf(items);
    }

    /** The kinds that wait for the person. */
    public List<String> kindsFor(PersonId person) {
        return items.stream()
                .filter(item -> item.person().equals(person))
                .map(WaitingItem::kind)
                .toList();
    }

    @Override
    public void addOrRenew(List<WaitingItem> many) {
        for (WaitingItem item : many) {
            remove(item.person(), item.kind(), item.subject());
            items.add(item);
        }
    }

    @Override
    public void remove(String kind, String subject) {
        items.removeIf(item -> item.kind().equals(kind) && item.subject().equals(subject));
    }

    @Override
    public void remove(PersonId person, String kind, String subject) {
        items.removeIf(
                item ->
                        item.person().equals(person)
                                && item.kind().equals(kind)
                                && item.subject().equals(subject));
    }

    @Override
    public void removeAbout(String subject) {
        items.removeIf(item -> item.subject().equals(subject));
    }

    @Override
    public void removeOf(PartnershipId partnership) {
        items.removeIf(item -> partnership.equals(item.partnership()));
    }

    @Override
    public void moveOf(PartnershipId partnership, LocalDate from, int days) {
        items.stream()
                .filter(item -> partnership.equals(item.partnership()))
                .filter(item -> item.dueOn() != null && !item.dueOn().isBefore(from))
                .forEach(item -> item.by(item.dueOn().plusDays(days)));
    }

    @Override
    public List<WaitingItem> concerning(PersonId person) {
        return items.stream()
                .filter(
                        item ->
                                item.person().equals(person)
                                        || item.otherSees() && person.equals(item.other()))
                .sorted(
                        Comparator.comparing(
                                WaitingItem::dueOn,
                                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    @Override
    public int countFor(PersonId person) {
        return kindsFor(person).size();
    }
}
