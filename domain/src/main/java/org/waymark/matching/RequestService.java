package org.waymark.matching;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.SharedLine;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.AgainAfterDeadlock;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.vault.Vault;

/**
 * What the two do about a request once it was made: read, ask for more, answer, accept, decline.
 */
@Stateless
public class RequestService {
    /** Enough to find out whether to meet; the rest is for the first meeting. */
    static final int MOST_REMARKS = 20;

    private static final Set<String> NOT_FOR_THE_MENTOR = Set.of("assisted");

    @Inject CurrentPerson me;
    @Inject Requests requests;
    @Inject Partnerships partnerships;
    @Inject MatchingLists lists;
    @Inject Acceptance acceptance;
    @Inject AskingInTurn inTurn;
    @Inject Pool pool;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject SharedLine sharedLine;
    @Inject FormShelf forms;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public RequestService() {}

    /** Where the caller looks for a mentor, and is one. */
    @RolesAllowed(STAFF)
    public List<MatchingLists.Place> places() {
        return lists.places(me.id());
    }

    /** Who waits for the caller's answer as a mentor, the oldest first. */
    @RolesAllowed(STAFF)
    public List<IncomingRequest> incoming() {
        List<Request> open = requests.openTo(me.id());
        Set<PersonId> mentees = new HashSet<>();
        open.forEach(request -> mentees.add(request.mentee()));
        Map<PersonId, PersonCard> cards = directory.cards(mentees);
        return open.stream()
                .map(
                        request ->
                                new IncomingRequest(
                                        request.id(),
                                        cards.get(request.mentee()),
                                        request.askedAt().orElseThrow(),
                                        request.replyBy().orElseThrow(),
                                        request.questionWaits()))
                .toList();
    }

    /** The request, as the caller may see it. */
    @RolesAllowed(STAFF)
    public RequestToSee see(RequestId id) {
        RequestParty party = requests.ofParty(id, me.id());
        Request request = party.request();
        if (request.askedAt().isEmpty()) {
            throw new NotFound();
        }
        Phase phase = phases.require(request.phase());
        Pool.Two two = pool.two(request.phase(), request.mentee(), request.mentor());
        Optional<Seeker> mentee = two.mentee();
        Optional<Candidate> mentor = two.mentor();
        boolean readable = party.canRead() && !isShutOut(request);
        boolean asked = party.isMentor() && readable;
        Optional<Form> form = asked ? mentee.map(one -> formOf(one, phase)) : Optional.empty();
        return new RequestToSee(
                id,
                request.phase(),
                phase.name(),
                party.isMentor(),
                directory.requireCard(party.partner()),
                request.state(),
                request.askedAt().orElseThrow(),
                request.replyBy().orElseThrow(),
                request.questionWaits(),
                readable ? note(party) : "",
                readable ? conversation(party) : List.of(),
                form.map(RequestService::forTheMentor).orElse(null),
                asked ? mentee.map(Seeker::profile).orElse(Answers.NONE) : Answers.NONE,
                form.isPresent() && mentor.isPresent()
                        ? reasons(mentee.get(), mentor.get(), phase, form.get())
                        : List.of(),
                mentor.map(Candidate::places).orElse(0),
                mentor.map(Candidate::placesLeft).orElse(0),
                request.state() == RequestState.OPEN
                        && sharedLine.between(request.mentor(), request.mentee()),
                request.state() == RequestState.ACCEPTED ? request.pair() : null);
    }

    /** Whether the caller has come to stand above the other since the two became a pair. */
    private boolean isShutOut(Request request) {
        return request.state() == RequestState.ACCEPTED
                && partnerships.ofMember(request.pair(), me.id()).isShutOut();
    }

    private Form formOf(Seeker mentee, Phase phase) {
        return ProfileForm.of(forms.form(mentee.form()), organisation, phase.rules());
    }

    static Form forTheMentor(Form form) {
        return ProfileForm.openPart(form)
                .only(question -> !NOT_FOR_THE_MENTOR.contains(question.key()));
    }

    private static List<Reason> reasons(Seeker mentee, Candidate mentor, Phase phase, Form form) {
        return Reasons.of(
                        mentee.traits(),
                        false,
                        mentor.traits(),
                        phase.rules(),
                        new FormLabels(form, Map.of()))
                .all();
    }

    private String note(RequestParty party) {
        return party.request().note().map(note -> vault.open(party, note)).orElse("");
    }

    private List<RequestToSee.Line> conversation(RequestParty party) {
        return requests.remarks(party.request().id()).stream()
                .map(
                        remark ->
                                new RequestToSee.Line(
                                        remark.side() == party.side(),
                                        vault.open(party, remark.words()),
                                        remark.writtenAt()))
                .toList();
    }

    /** The mentor asks for more; the reply date stays. */
    @RolesAllowed(STAFF)
    public void askMore(RequestId id, String question) {
        RequestParty party = underLock(id);
        party.mustBeMentor();
        party.request().askMore();
        remark(party, Words.asked(question, "question"));
        Request request = party.request();
        happened.fire(
                new MoreAsked(
                        me.id(),
                        id,
                        request.mentee(),
                        request.mentor(),
                        request.replyBy().orElseThrow()));
    }

    /** The mentee answers, once or often. */
    @RolesAllowed(STAFF)
    public void answer(RequestId id, String words) {
        RequestParty party = underLock(id);
        party.mustBeMentee();
        party.request().answerMore();
        remark(party, Words.asked(words, "answer"));
        Request request = party.request();
        happened.fire(
                new MoreAnswered(
                        me.id(),
                        id,
                        request.mentee(),
                        request.mentor(),
                        request.replyBy().orElseThrow()));
    }

    private void remark(RequestParty party, String words) {
        if (requests.remarks(party.request().id()).size() >= MOST_REMARKS) {
            throw new RuleBroken("matching.rule.enough-words");
        }
        requests.add(new Remark(party, vault.seal(party, words), clock.instant()));
    }

    /** The mentor can't this time. Only the coordinator reads why; the next choice is asked. */
    @RolesAllowed(STAFF)
    public void decline(RequestId id, DeclineReason why) {
        RequestParty party = underLock(id);
        party.mustBeMentor();
        if (why == null) {
            throw new RuleBroken("matching.rule.no-reason").at("why");
        }
        Request request = party.request();
        if (request.state() == RequestState.DECLINED) {
            return;
        }
        request.decline(why, clock.instant());
        inTurn.forget(request);
        requests.keep();
        NextStep next = inTurn.goOn(request.phase(), request.mentee(), null);
        happened.fire(
                new RequestDeclined(
                        me.id(), id, request.phase(), request.mentee(), request.mentor(), next));
    }

    private RequestParty underLock(RequestId id) {
        RequestParty party = requests.ofParty(id, me.id());
        requests.lockList(party.request().phase(), party.request().mentee());
        requests.afresh(party.request());
        return party;
    }

    /**
     * The mentor says yes: the place is taken, the mentee's other requests are withdrawn, and the
     * two begin to write their agreement. Refused where no place is left, however many say yes at
     * the same moment. Saying it twice is fine.
     */
    @RolesAllowed(STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PartnershipId accept(RequestId id) {
        return AgainAfterDeadlock.does(() -> acceptance.accept(id));
    }
}
