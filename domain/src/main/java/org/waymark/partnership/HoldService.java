package org.waymark.partnership;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/** Either of the two lets the partnership stand still, and takes it up again. */
@Stateless
public class HoldService {
    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject PartnershipLists lists;
    @Inject Holds holds;
    @Inject Holding holding;
    @Inject Clock clock;

    public HoldService() {}

    @RolesAllowed(STAFF)
    public HoldToSee hold(PartnershipId id) {
        var head = lists.head(id, me.id()).orElseThrow(NotFound::new);
        PairMember member = partnerships.ofMember(id, me.id());
        Partnership pair = member.partnership();
        Optional<Hold> open = holds.openOf(id);
        return new HoldToSee(
                id,
                head.partnerName(),
                head.partnerGivenName(),
                pair.state(),
                pair.phase(),
                member.isMentee(),
                pair.isInterim(),
                open.map(Hold::begunOn).orElse(null),
                open.flatMap(Hold::goesOnAt).orElse(null));
    }

    /**
     * From today on nothing falls due, and what was booked is off.
     *
     * @param goesOnAt when it goes on by itself, or null
     */
    @RolesAllowed(STAFF)
    public void begin(PartnershipId id, LocalDate goesOnAt) {
        PairMember member = partnerships.ofMember(id, me.id());
        holding.hold(member.partnership(), goesOnAt, me.id());
    }

    /** Another day on which it goes on by itself, or none. */
    @RolesAllowed(STAFF)
    public void lastUntil(PartnershipId id, LocalDate goesOnAt) {
        partnerships.ofMember(id, me.id());
        holds.openOf(id)
                .orElseThrow(() -> new RuleBroken("partnership.rule.not-on-hold"))
                .lastUntil(goesOnAt, UniversityTime.today(clock));
    }

    /** The mentee would like another mentor for as long as it lasts. Saying so twice is fine. */
    @RolesAllowed(STAFF)
    public void letAnotherMentorHelp(PartnershipId id) {
        PairMember member = partnerships.ofMember(id, me.id());
        member.mustBeMentee();
        holding.letAnotherMentorHelp(member.partnership(), me.id());
    }

    @RolesAllowed(STAFF)
    public void goOn(PartnershipId id) {
        PairMember member = partnerships.ofMember(id, me.id());
        holding.goOn(member.partnership(), me.id());
    }
}
