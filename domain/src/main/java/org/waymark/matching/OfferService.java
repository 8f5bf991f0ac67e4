package org.waymark.matching;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.SharedLine;
import org.waymark.partnership.Side;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.AgainAfterDeadlock;
import org.waymark.shared.NotFound;

/** The two to whom a match is offered: each reads about the other, and says yes or no. */
@Stateless
public class OfferService {
    @Inject CurrentPerson me;
    @Inject Offers offers;
    @Inject Phases phases;
    @Inject Pool pool;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject FormShelf forms;
    @Inject SharedLine sharedLine;
    @Inject ClosingOffers closing;
    @Inject OfferAcceptance acceptance;

    public OfferService() {}

    /** The offer, as the caller may see it; the partner's profile only while it is open. */
    @RolesAllowed(STAFF)
    public OfferToSee see(OfferId id) {
        Offer offer = offers.require(id);
        Side side = offer.sideOf(me.id()).orElseThrow(NotFound::new);
        boolean mentorReads = side == Side.MENTOR;
        boolean open = offer.state() == OfferState.OPEN;
        Phase phase = phases.require(offer.phase());
        Optional<Profiles> profiles = open ? profiles(phase, offer, mentorReads) : Optional.empty();
        return new OfferToSee(
                id,
                offer.phase(),
                phase.name(),
                mentorReads,
                directory.requireCard(mentorReads ? offer.mentee() : offer.mentor()),
                offer.state(),
                offer.replyBy(),
                offer.hasSaidYes(side),
                profiles.map(Profiles::form).orElse(null),
                profiles.map(Profiles::answers).orElse(Answers.NONE),
                profiles.map(Profiles::reasons).orElse(List.of()),
                open && sharedLine.between(offer.mentor(), offer.mentee()),
                offer.state() == OfferState.ACCEPTED ? offer.pair() : null);
    }

    /** A subject that the mentee needs isn't told to the mentor: it goes with the purpose. */
    private Optional<Profiles> profiles(Phase phase, Offer offer, boolean mentorReads) {
        Pool.Two two = pool.two(offer.phase(), offer.mentee(), offer.mentor());
        if (two.mentee().isEmpty() || two.mentor().isEmpty()) {
            return Optional.empty();
        }
        Seeker mentee = two.mentee().get();
        Candidate mentor = two.mentor().get();
        Form words = form(phase, mentorReads ? mentee.form() : mentor.form());
        List<Reason> reasons =
                Reasons.of(
                                mentee.traits(),
                                false,
                                mentor.traits(),
                                phase.rules(),
                                new FormLabels(words, Map.of()))
                        .all();
        return Optional.of(
                mentorReads
                        ? new Profiles(
                                RequestService.forTheMentor(words), mentee.profile(), reasons)
                        : new Profiles(FindingService.readable(words), mentor.profile(), reasons));
    }

    private Form form(Phase phase, FormId id) {
        return ProfileForm.of(forms.form(id), organisation, phase.rules());
    }

    /**
     * Says yes, on the reply date at the latest. When both have, they begin to write their
     * agreement in the place that was held, and the mentee's requests are withdrawn.
     *
     * @return the partnership, once both have said yes
     */
    @RolesAllowed(STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<PartnershipId> sayYes(OfferId id) {
        return AgainAfterDeadlock.does(() -> acceptance.sayYes(id));
    }

    /** Says no. No reason is asked, and nobody is told who said it. */
    @RolesAllowed(STAFF)
    public void sayNo(OfferId id) {
        Offer found = offers.require(id);
        found.sideOf(me.id()).orElseThrow(NotFound::new);
        Offer offer = closing.underLock(found);
        if (offer.state() != OfferState.CLOSED) {
            closing.close(offer);
        }
    }

    private record Profiles(Form form, Answers answers, List<Reason> reasons) {}
}
