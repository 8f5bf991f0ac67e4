package org.waymark.waiting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipGoesOn;
import org.waymark.partnership.ReportingLineBegan;

/**
 * When a partnership has ended nothing of it waits; what comes after is added after this. Nor does
 * it while a reporting line has stopped it. After a hold everything is due so many days later.
 */
@ApplicationScoped
public class PartnershipWaiting {
    private static final int FIRST = 100;

    @Inject WaitingList list;

    protected PartnershipWaiting() {}

    public PartnershipWaiting(WaitingList list) {
        this.list = list;
    }

    void ended(@Observes @Priority(FIRST) PartnershipEnded event) {
        list.over(event.partnership());
    }

    void goesOn(@Observes @Priority(FIRST) PartnershipGoesOn event) {
        list.moved(event.partnership(), event.heldFrom(), event.days());
    }

    void stopped(@Observes @Priority(FIRST) ReportingLineBegan event) {
        list.over(event.partnership());
    }
}
