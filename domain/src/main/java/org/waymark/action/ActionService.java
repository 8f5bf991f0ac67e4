package org.waymark.action;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.shared.UniversityTime;
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

    @RolesAllowed(STAFF)
    public List<OpenAction> open(PairMember reader) {
        LocalDate today = UniversityTime.today(clock);
        return actions.open(reader.partnershipId(), MOST_SHOWN).stream()
                .map(
                        action ->
                                new OpenAction(
                                        action.id(),
                                        vault.open(reader, action.what()),
                                        action.doer(),
                                        action.doer().includes(reader.side()),
                                        action.dueOn().orElse(null),
                                        action.dueOn().filter(today::isAfter).isPresent(),
                                        action.origin()))
                .toList();
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

    /** It isn't done after all. */
    @RolesAllowed(STAFF)
    public void reopen(PartnershipId partnership, ActionId id) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        caller.mustKeepPages();
        actions.find(partnership, List.of(id)).forEach(Action::reopen);
    }
}
