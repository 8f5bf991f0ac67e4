package org.waymark.observation;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.calendar.Snag;
import org.waymark.calendar.Snags;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.PartnershipLists;
import org.waymark.partnership.PartnershipState;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.Side;
import org.waymark.people.Directory;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

/** Agreeing on a day: proposing it, answering, moving and calling off, and what to look at. */
@Stateless
public class ObservationBookingService {
    private static final int MOST_LISTED = 20;

    @Inject CurrentPerson me;
    @Inject Observations observations;
    @Inject ObservationLists lists;
    @Inject ObservationWords words;
    @Inject Partnerships partnerships;
    @Inject PartnershipLists pairs;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject FormShelf forms;
    @Inject Snags snags;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ObservationBookingService() {}

    /** What there is to know before proposing one. */
    @RolesAllowed(STAFF)
    public ProposalSheet toPropose(PartnershipId partnership) {
        // Reads along what the proof, the rules and the earlier suggestions need.
        pairs.head(partnership, me.id()).orElseThrow(NotFound::new);
        PairMember caller = partnerships.ofMember(partnership, me.id());
        Phase phase = mustHaveObservations(caller);
        Set<Side> open = EnumSet.noneOf(Side.class);
        long unmarked = 0;
        for (ObservationLine line : lists.of(partnership, MOST_LISTED)) {
            unmarked += line.unmarked();
            if (line.state().isOpen()) {
                open.add(line.observed());
            }
        }
        return new ProposalSheet(
                partnership,
                caller.side(),
                directory.requireCard(caller.partner()),
                forms.form(phase.form(WriteUpService.FORM)),
                caller.partnership().state() == PartnershipState.ON_HOLD,
                open,
                (int) unmarked,
                words.suggestions(
                        caller, observations.lastWithSuggestions(partnership, clock.instant())),
                snags.weeks(caller));
    }

    /** Why the time of a new proposal may not suit; nothing is refused for it. */
    @RolesAllowed(STAFF)
    public List<Snag> lookOver(
            PartnershipId partnership, LocalDate day, LocalTime time, int minutes) {
        return snags.whenProposing(
                partnerships.ofMember(partnership, me.id()),
                List.of(Observation.moment(day, time)),
                minutes,
                null);
    }

    /** The same of another time for an observation. */
    @RolesAllowed(STAFF)
    public List<Snag> lookOverMove(ObservationId id, LocalDate day, LocalTime time, int minutes) {
        return snags.whenProposing(
                caller(observations.require(id)),
                List.of(Observation.moment(day, time)),
                minutes,
                id);
    }

    /**
     * @param focus what to look at; only the observed says it, now or later
     */
    @RolesAllowed(STAFF)
    public ObservationId propose(
            PartnershipId partnership,
            Side observed,
            LocalDate day,
            LocalTime time,
            int minutes,
            String where,
            String focus) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        Phase phase = mustHaveObservations(caller);
        Form form = forms.form(phase.form(WriteUpService.FORM));
        boolean own = caller.side() == observed;
        if (own) {
            form.only(question -> question.key().equals(ObservationWords.FOCUS))
                    .checkDraft(Answers.NONE.with(ObservationWords.FOCUS, focus));
        }
        Observation observation =
                Observation.propose(
                        caller,
                        form.id(),
                        observed,
                        Observation.moment(day, time),
                        minutes,
                        words.before(caller, where, own ? focus : ""),
                        observations.unmarkedIn(partnership),
                        clock.instant());
        observations.add(observation);
        happened.fire(
                new ObservationProposed(
                        me.id(),
                        observation.id(),
                        partnership,
                        caller.partner(),
                        observation.day()));
        return observation.id();
    }

    @RolesAllowed(STAFF)
    public void accept(ObservationId id) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        observation.accept(caller);
        happened.fire(
                new ObservationAccepted(
                        me.id(),
                        id,
                        observation.partnership(),
                        caller.partner(),
                        caller.partnership().person(observation.observed()),
                        words.opened(caller, observation.focus()).has(ObservationWords.FOCUS),
                        observation.day(),
                        observation.calendarNote().orElseThrow()));
    }

    @RolesAllowed(STAFF)
    public void decline(ObservationId id) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        observation.decline(caller);
        happened.fire(
                new ObservationDeclined(
                        me.id(),
                        id,
                        observation.partnership(),
                        caller.partner(),
                        observation.day(),
                        observation.calendarNote().orElse(null)));
    }

    /** Proposes another day, to be answered by the other one. */
    @RolesAllowed(STAFF)
    public void proposeOtherTime(ObservationId id, LocalDate day, LocalTime time, int minutes) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        observation.proposeOtherTime(
                caller, Observation.moment(day, time), minutes, clock.instant());
        happened.fire(
                new ObservationProposed(
                        me.id(),
                        id,
                        observation.partnership(),
                        caller.partner(),
                        observation.day()));
    }

    /** Calls it off, or says that it didn't take place. */
    @RolesAllowed(STAFF)
    public void cancel(ObservationId id) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        observation.cancel();
        happened.fire(
                new ObservationCancelled(
                        me.id(),
                        id,
                        observation.partnership(),
                        caller.partner(),
                        observation.day(),
                        observation.calendarNote().orElse(null)));
    }

    /** The observed says what to look at, and where. */
    @RolesAllowed(STAFF)
    public void lookAt(ObservationId id, String where, String focus) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        forms.form(observation.form())
                .only(question -> question.key().equals(ObservationWords.FOCUS))
                .check(Answers.NONE.with(ObservationWords.FOCUS, focus));
        observation.lookAt(caller, words.before(caller, where, focus));
        happened.fire(new FocusSaid(me.id(), id, observation.partnership(), me.id()));
    }

    private PairMember caller(Observation observation) {
        return partnerships.ofMember(observation.partnership(), me.id());
    }

    private Phase mustHaveObservations(PairMember caller) {
        Phase phase = phases.require(caller.partnership().phase());
        if (!phase.rules().observations()) {
            throw new NotFound();
        }
        return phase;
    }
}
