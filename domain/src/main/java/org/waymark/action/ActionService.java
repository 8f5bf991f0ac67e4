package org.waymark.action;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.vault.Vault;

/** The open actions on the pair's page. */
@Stateless
public class ActionService {
    /** The page shows the next due; the rest follow when these are done. */
    static final int MOST_SHOWN = 30;

    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Actions actions;
    @Inject Vault vault;
    @Inject Event<ActionDone> done;
    @Inject Clock clock;

    public ActionService() {}

    public ActionService(
            CurrentPerson me,
            Partnerships partnerships,
            Actions actions,
            Vault vault,
            Event<ActionDone> done,
            Clock clock) {
        this.me = me;
        this.partnerships = partnerships;
        this.actions = actions;
        this.vault = vault;
        this.done = done;
        this.clock = clock;
    }

    /** What is left to do; before the first signatures and after the end there is nothing. */
    @RolesAllowed(STAFF)
    public OpenActions open(PartnershipId partnership) {
        PairMember reader = partnerships.ofMember(partnership, me.id());
        boolean goesOn = reader.partnership().state().keepsPages();
        List<Action> open = goesOn ? actions.open(partnership, MOST_SHOWN) : List.of();
        return new OpenActions(
                reader.side(),
                goesOn,
                open.stream().map(action -> opened(action, reader)).toList());
    }

    private OpenAction opened(Action action, PairMember reader) {
        return new OpenAction(
                action.id(),
                vault.open(reader, action.what()),
                action.doer(),
                action.dueOn().orElse(null));
    }

    /** Marks these as done; those of another pair aren't there. */
    @RolesAllowed(STAFF)
    public void markDone(PartnershipId partnership, Collection<ActionId> ids) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        caller.mustKeepPages();
        for (Action action : actions.find(partnership, ids)) {
            if (!action.isDone()) {
                action.markDone(caller.person(), clock.instant());
                done.fire(new ActionDone(caller.person(), action.id(), partnership));
            }
        }
    }
}
