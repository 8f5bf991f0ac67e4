package org.waymark.agreement;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.agreement.AgreementToRead.Standing;
import org.waymark.form.Answers;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.Side;
import org.waymark.people.Directory;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/** Reading a version of the agreement through, and signing it or letting a change be. */
@Stateless
public class SigningService {
    @Inject CurrentPerson me;
    @Inject Partnerships partnerships;
    @Inject Agreements agreements;
    @Inject PaperAgreements papers;
    @Inject AgreementTexts texts;
    @Inject Directory directory;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public SigningService() {}

    /**
     * A version to read: this one, or the newest for 0. Empty where nobody has written anything
     * yet.
     */
    @RolesAllowed(STAFF)
    public Optional<AgreementToRead> toRead(PartnershipId id, int number) {
        PairMember member = partnerships.ofMember(id, me.id());
        Optional<AgreementVersion> asked =
                number == 0 ? agreements.newest(id) : agreements.find(id, number);
        if (asked.isEmpty() && number != 0) {
            throw new NotFound();
        }
        return asked.map(version -> toRead(member, version));
    }

    /** The agreement that the two signed on paper, where a coordinator noted one. */
    @RolesAllowed(STAFF)
    public Optional<OnPaper> onPaper(PartnershipId id) {
        partnerships.ofMember(id, me.id());
        return papers.find(id)
                .map(paper -> new OnPaper(paper.signedOn(), paper.from(), paper.until()));
    }

    private AgreementToRead toRead(PairMember member, AgreementVersion version) {
        PartnershipId id = member.partnershipId();
        AgreementText text = texts.open(member, version);
        Optional<AgreementVersion> held = agreements.heldBefore(id, version.number());
        Optional<AgreementText> before = held.map(one -> texts.open(member, one));
        List<Agreements.Line> lines = agreements.lines(id);
        var cards = directory.cards(Set.of(member.person(), member.partner()));
        return new AgreementToRead(
                cards.get(member.person()),
                cards.get(member.partner()),
                member.isMentor(),
                member.partnership().state() != PartnershipState.ENDED,
                version.number(),
                text,
                version.digest(),
                version.changedBy().equals(member.person()),
                version.changedAt(),
                signedAt(version, member.side()),
                signedAt(version, member.side().other()),
                Standing.of(version, member.side(), lines),
                before.map(text::changesSince).orElse(List.of()),
                version.holds() ? List.of() : text.missing(),
                held.map(Agreements.Line::ofHeld).orElse(null),
                before.map(AgreementText::answers).orElse(Answers.NONE),
                lines);
    }

    private static Instant signedAt(AgreementVersion version, Side side) {
        return version.signatureOf(side).map(Signature::signedAt).orElse(null);
    }

    /**
     * Signs exactly the text that was read. When the other has signed it too it holds: a first
     * version begins the partnership, a later one moves its dates.
     */
    @RolesAllowed(STAFF)
    public void sign(PartnershipId id, String read) {
        PairMember member = partnerships.ofMemberLocked(id, me.id());
        member.mustGoOn();
        AgreementVersion newest = agreements.newest(id).orElseThrow(NotFound::new);
        newest.mustStandAsRead(read);
        if (newest.signatureOf(member.side()).isPresent()) {
            return;
        }
        texts.open(member, newest).mustBeFitToSign();
        Instant now = clock.instant();
        boolean complete = newest.sign(member, read, now);
        Partnership pair = member.partnership();
        boolean begins = complete && pair.state() == PartnershipState.AGREEING;
        if (complete) {
            pair.signed(newest.from(), newest.until(), now);
        }
        happened.fire(new AgreementSigned(me.id(), id, newest.number(), complete));
        if (begins) {
            happened.fire(new PartnershipActivated(me.id(), id));
        }
    }

    /** Stays with the version that both have signed: the change that waits is dropped. */
    @RolesAllowed(STAFF)
    public void dropChange(PartnershipId id, String read) {
        PairMember member = partnerships.ofMemberLocked(id, me.id());
        member.mustGoOn();
        AgreementVersion newest = agreements.newest(id).orElseThrow(NotFound::new);
        newest.mustStandAsRead(read);
        if (agreements.heldBefore(id, newest.number()).isEmpty()) {
            throw new RuleBroken("agreement.rule.nothing-before");
        }
        newest.drop(clock.instant());
        happened.fire(new AgreementDropped(me.id(), id, newest.number()));
    }
}
