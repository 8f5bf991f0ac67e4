package org.waymark.ending;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.Side;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/**
 * What a coordinator does when somebody has left: tells the partner kindly, calls, matches anew.
 */
@Stateless
public class ExitService {
    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Endings endings;
    @Inject Directory directory;
    @Inject OwnCircle circle;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ExitService() {}

    /** What is asked of the coordinator; not a word to the partner, which isn't theirs to read. */
    @RolesAllowed(COORDINATOR)
    public ExitRead read(PartnershipId id) {
        NoFaultExit exit = ofMyPhase(id);
        Map<PersonId, PersonCard> cards = directory.cards(List.of(exit.leaver(), exit.partner()));
        return new ExitRead(
                id,
                cards.get(exit.leaver()).name(),
                cards.get(exit.partner()).name(),
                exit.side(),
                exit.leftAt(),
                exit.coordinatorTells(),
                exit.isTold(),
                exit.again(),
                exit.wantsCall(),
                exit.isSettled());
    }

    /** Has told the partner, where that was asked, and answered the rest. */
    @RolesAllowed(COORDINATOR)
    public void settle(PartnershipId id) {
        NoFaultExit exit = ofMyPhase(id);
        Set<PersonId> own = circle.of(me.id());
        if (own.contains(exit.leaver()) || own.contains(exit.partner())) {
            throw new RuleBroken("ending.rule.another-coordinator");
        }
        if (exit.isSettled()) {
            return;
        }
        boolean tells = !exit.isTold();
        exit.settle(clock.instant());
        happened.fire(new ExitTold(me.id(), id, exit.leaver(), exit.partner(), tells));
    }

    private NoFaultExit ofMyPhase(PartnershipId id) {
        Partnership pair = partnerships.find(id).orElseThrow(NotFound::new);
        phases.requireCoordinated(pair.phase(), me.id());
        return endings.exitOf(id).orElseThrow(NotFound::new);
    }

    /**
     * An exit as a coordinator reads it.
     *
     * @param side of the one who left
     */
    public record ExitRead(
            PartnershipId partnership,
            String leaver,
            String partner,
            Side side,
            Instant leftAt,
            boolean coordinatorTells,
            boolean told,
            NoFaultExit.Again again,
            boolean wantsCall,
            boolean settled) {}
}
