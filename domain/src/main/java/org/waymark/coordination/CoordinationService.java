package org.waymark.coordination;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentPerson;
import org.waymark.agreement.AgreementSigned;
import org.waymark.agreement.PaperAgreement;
import org.waymark.agreement.PaperAgreements;
import org.waymark.partnership.Holding;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/**
 * The pairs of a coordinator's phases; letting one stand still for its two, and noting that they
 * signed on paper.
 */
@Stateless
public class CoordinationService {
    static final int PAGE = 30;

    /** No version here. */
    private static final int ON_PAPER = 0;

    @Inject CurrentPerson me;
    @Inject PairLists lists;
    @Inject Phases phases;
    @Inject Partnerships partnerships;
    @Inject Holding holding;
    @Inject PaperAgreements papers;
    @Inject Event<Happened> happened;
    @Inject Clock clock;

    public CoordinationService() {}

    /**
     * @param state only those, or null for all
     * @param after what {@link Slice#next} said on the page before, or null for the first
     */
    @RolesAllowed(COORDINATOR)
    public PairsOfPhase pairs(PhaseId phase, PartnershipState state, String after) {
        String name = phases.requireCoordinated(phase, me.id()).name();
        return new PairsOfPhase(phase, name, lists.pairs(phase, me.id(), state, after, PAGE));
    }

    @RolesAllowed(COORDINATOR)
    public PairSeen pair(PartnershipId id) {
        return lists.pair(id, me.id(), clock.instant()).orElseThrow(NotFound::new);
    }

    /**
     * For somebody who can't say so themselves, on leave for example; both are told, and nobody
     * why.
     *
     * @param goesOnAt when it goes on by itself, or null
     */
    @RolesAllowed(COORDINATOR)
    public void hold(PartnershipId id, LocalDate goesOnAt) {
        holding.hold(mine(id), goesOnAt, me.id());
    }

    /**
     * The mentee of a pair on hold may have another mentor meanwhile, and is matched as one
     * without.
     */
    @RolesAllowed(COORDINATOR)
    public void letAnotherMentorHelp(PartnershipId id) {
        holding.letAnotherMentorHelp(mine(id), me.id());
    }

    @RolesAllowed(COORDINATOR)
    public void goOn(PartnershipId id) {
        holding.goOn(mine(id), me.id());
    }

    /**
     * They signed on paper: the partnership begins with these dates, and both are told to find a
     * first date. Sending it again changes nothing.
     */
    @RolesAllowed(COORDINATOR)
    public void notePaper(PartnershipId id, LocalDate signedOn, LocalDate from, LocalDate until) {
        Partnership pair = mine(id);
        if (papers.find(id).isPresent()) {
            return;
        }
        PaperAgreement paper =
                PaperAgreement.noted(pair, signedOn, from, until, me.id(), clock.instant());
        papers.add(paper);
        pair.signed(from, until, paper.signedAt());
        happened.fire(new AgreementSigned(me.id(), id, ON_PAPER, true));
        happened.fire(new PartnershipActivated(me.id(), id));
    }

    private Partnership mine(PartnershipId id) {
        pair(id);
        return partnerships.find(id).orElseThrow(NotFound::new);
    }
}
