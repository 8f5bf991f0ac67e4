package org.waymark.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** What waits, without a database; tests look into it. */
public final class InMemoryWaitingItems implements WaitingItems {
    private final List<WaitingItem> items = new ArrayList<>();
    private final Set<PartnershipId> onHold = new HashSet<>();

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
    public List<Waits> of(Collection<PersonId> people) {
        return items.stream()
                .filter(item -> people.contains(item.person()))
                .map(
                        item ->
                                new Waits(
                                        item.person(),
                                        item.kind(),
                                        item.other(),
                                        item.link(),
                                        item.dueOn(),
                                        onHold.contains(item.partnership())))
                .toList();
    }

    /** From now on the partnership stands still, as far as these rows are asked. */
    public void hold(PartnershipId partnership) {
        onHold.add(partnership);
    }

    public void goOn(PartnershipId partnership) {
        onHold.remove(partnership);
    }

    @Override
    public int countFor(PersonId person) {
        return kindsFor(person).size();
    }
}
