package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.shared.Id;

/**
 * Where observers write what waits for whom, in the transaction of what happened. Adding twice and
 * ending what isn't there are both fine: an observer needn't know what was told before.
 */
@ApplicationScoped
public class WaitingList {
    @Inject WaitingItems items;
    @Inject Clock clock;

    protected WaitingList() {}

    public WaitingList(WaitingItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public void add(WaitingItem item) {
        add(List.of(item));
    }

    /** The same for many at once. */
    public void add(List<WaitingItem> many) {
        many.forEach(item -> item.begin(clock.instant()));
        items.addOrRenew(many);
    }

    /** Nobody needs to do this any more. */
    public void done(String kind, Id subject) {
        items.remove(kind, subject.value());
    }

    /** This person needn't any more; others may still. */
    public void doneFor(PersonId person, String kind, Id subject) {
        items.remove(person, kind, subject.value());
    }

    /** Nothing waits about this thing any more, of whatever kind. */
    public void doneAbout(Id subject) {
        items.removeAbout(subject.value());
    }

    /** The partnership stood still: what was due from that day on is due so many days later. */
    public void moved(PartnershipId partnership, LocalDate from, int days) {
        items.moveOf(partnership, from, days);
    }

    /** The partnership is over, and all that waited in it. */
    public void over(PartnershipId partnership) {
        items.removeOf(partnership);
    }
}
