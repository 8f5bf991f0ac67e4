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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.Side;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;
import org.waymark.vault.Vault;

/** What the two do with their observations. */
@Stateless
public class ObservationService {
    public static final String FORM = "observation";
    public static final int MOST_SUGGESTIONS = Observation.MOST_SUGGESTIONS;

    private static final String FOCUS = "focus";
    private static final String WHERE = "where";
    private static final String TAKE_AWAY = "take-away";
    private static final int MOST_LISTED = 20;
    private static final int LONGEST_LINE = 200;

    @Inject CurrentPerson me;
    @Inject Observations observations;
    @Inject ObservationLists lists;
    @Inject ObservationsRead read;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject FormShelf forms;
    @Inject Drafts drafts;
    @Inject Vault vault;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ObservationService() {}

    /** What the pair has observed and is going to, newest first. */
    @RolesAllowed(STAFF)
    public ObservationsOfPair ofPair(PartnershipId partnership) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        boolean on = phases.require(caller.partnership().phase()).rules().observations();
        return new ObservationsOfPair(
                partnership,
                caller.side(),
                on && caller.partnership().state().meets(),
                on ? read.of(partnership, lists) : List.of());
    }

    /** What there is to know before proposing one. */
    @RolesAllowed(STAFF)
    public ProposalSheet toPropose(PartnershipId partnership) {
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
                forms.form(phase.form(FORM)),
                open,
                (int) unmarked,
                opened(caller, observations.lastWithSuggestions(partnership, clock.instant())));
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
        Form form = forms.form(phase.form(FORM));
        boolean own = caller.side() == observed;
        if (own) {
            form.only(question -> question.key().equals(FOCUS))
                    .checkDraft(Answers.NONE.with(FOCUS, focus));
        }
        Observation observation =
                Observation.propose(
                        caller,
                        form.id(),
                        observed,
                        Observation.moment(day, time),
                        minutes,
                        before(caller, where, own ? focus : ""),
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
                        opened(caller, observation.focus()).has(FOCUS),
                        observation.day()));
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
                        observation.day()));
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
                        observation.day()));
    }

    /** The observed says what to look at, and where. */
    @RolesAllowed(STAFF)
    public void lookAt(ObservationId id, String where, String focus) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        forms.form(observation.form())
                .only(question -> question.key().equals(FOCUS))
                .check(Answers.NONE.with(FOCUS, focus));
        observation.lookAt(caller, before(caller, where, focus));
        happened.fire(new FocusSaid(me.id(), id, observation.partnership(), me.id()));
    }

    @RolesAllowed(STAFF)
    public ObservationView view(ObservationId id) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        Map<PersonId, PersonCard> cards =
                directory.cards(List.of(caller.person(), caller.partner()));
        Answers before = opened(caller, observation.focus());
        Form form = forms.form(observation.form());
        boolean theirTurn = observation.proposedBy() == caller.side();
        return new ObservationView(
                id,
                observation.partnership(),
                caller.side(),
                observation.observed(),
                cards.get(caller.person()),
                cards.get(caller.partner()),
                observation.state(),
                observation.state() == ObservationState.PROPOSED && !theirTurn,
                observation.beginsAt(),
                observation.endsAt(),
                observation.minutes(),
                !clock.instant().isBefore(observation.beginsAt()),
                before.text(WHERE),
                before.text(FOCUS),
                form,
                openedPart(caller, observation.observerPart()),
                observation.observerWroteAt().orElse(null),
                openedPart(caller, observation.observedPart()),
                observation.observedWroteAt().orElse(null),
                suggestions(caller, observation),
                observation.talkedOn().orElse(null),
                openedPart(caller, observation.takesAway(caller.side())).text(TAKE_AWAY),
                openedPart(caller, observation.takesAway(caller.side().other())).text(TAKE_AWAY),
                observation.minutesObserving(caller.side()),
                observation.minutesDiscussing(caller.side()),
                observation.observed() == Side.MENTEE
                        ? opened(
                                caller,
                                observations.lastWithSuggestions(
                                        observation.partnership(), observation.beginsAt()))
                        : List.of());
    }

    /**
     * The caller's part: what the observer noticed, with suggestions where the mentee was observed,
     * or the observed's own view.
     */
    @RolesAllowed(STAFF)
    public void write(
            ObservationId id, Answers part, List<String> suggested, int minutesObserving) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        boolean observer = caller.side() == observation.observer();
        part(forms.form(observation.form()), observer).check(part);
        mustBeMinutes(minutesObserving, "minutes-observing");
        SealedText sealed = vault.seal(caller, part.toJson());
        if (observer) {
            observation.writeAsObserver(
                    caller,
                    sealed,
                    sealedSuggestions(caller, observation, suggested),
                    minutesObserving,
                    clock.instant());
        } else {
            observation.writeAsObserved(caller, sealed, minutesObserving, clock.instant());
        }
        drafts.discard(me.id(), FORM, id.value());
        happened.fire(
                new PartWritten(
                        me.id(),
                        id,
                        observation.partnership(),
                        caller.partner(),
                        caller.partnership().mentee(),
                        observation.state() == ObservationState.WRITTEN_UP,
                        observation.unmarked(),
                        observation.day()));
    }

    /** The questions of one part of the write-up; the page lays out suggestions and minutes. */
    static Form part(Form form, boolean observer) {
        String writer = observer ? "observer" : "observed";
        return form.only(
                question -> question.filledBy().equals(writer) && !question.key().equals(FOCUS));
    }

    /**
     * What became of suggestions.
     *
     * @param marks by suggestion; those that are left out stay as they are
     */
    @RolesAllowed(STAFF)
    public void mark(ObservationId id, Map<SuggestionId, MarkedSuggestion> marks) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        Map<SuggestionId, Observation.Marking> sealed = new HashMap<>();
        marks.forEach(
                (suggestion, marked) ->
                        sealed.put(
                                suggestion,
                                new Observation.Marking(
                                        marked.mark(),
                                        marked.note().isBlank()
                                                ? null
                                                : vault.seal(
                                                        caller,
                                                        fitting(marked.note(), "mark-note")))));
        observation.mark(caller, sealed, clock.instant());
        drafts.discard(me.id(), "observation-marks", id.value());
        happened.fire(
                new SuggestionsMarked(
                        me.id(), id, observation.partnership(), observation.unmarked()));
    }

    /** The two have talked it over; what the caller takes away is optional. */
    @RolesAllowed(STAFF)
    public void talkOver(ObservationId id, LocalDate day, String takeAway, int minutesDiscussing) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        mustBeMinutes(minutesDiscussing, "minutes-discussing");
        Answers said = Answers.NONE.with(TAKE_AWAY, fitting(takeAway, TAKE_AWAY));
        observation.talkedOver(
                caller,
                day,
                vault.seal(caller, said.toJson()),
                minutesDiscussing,
                UniversityTime.today(clock));
        happened.fire(
                new ObservationTalkedOver(
                        me.id(), id, observation.partnership(), caller.partner()));
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

    private SealedText before(PairMember caller, String where, String focus) {
        if (where.length() > LONGEST_LINE) {
            throw new RuleBroken("observation.rule.too-long", LONGEST_LINE).at(WHERE);
        }
        return vault.seal(caller, Answers.NONE.with(WHERE, where).with(FOCUS, focus).toJson());
    }

    /** Empty where they are said as they stand: marked ones can't be changed, only left. */
    private Optional<List<SealedText>> sealedSuggestions(
            PairMember caller, Observation observation, List<String> suggested) {
        List<String> said =
                suggested.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        List<String> before =
                suggestions(caller, observation).stream().map(SuggestionView::text).toList();
        if (said.equals(before) && !before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                said.stream().map(one -> vault.seal(caller, fitting(one, "suggestion"))).toList());
    }

    private List<SuggestionView> opened(PairMember caller, Optional<Observation> earlier) {
        return earlier.map(observation -> suggestions(caller, observation)).orElse(List.of());
    }

    private List<SuggestionView> suggestions(PairMember caller, Observation observation) {
        return observation.suggestions().stream()
                .map(
                        one ->
                                new SuggestionView(
                                        one.id(),
                                        one.number(),
                                        vault.open(caller, one.text()),
                                        one.mark().orElse(null),
                                        one.note().map(note -> vault.open(caller, note)).orElse(""),
                                        one.markedAt().orElse(null)))
                .toList();
    }

    private Answers opened(PairMember caller, SealedText sealed) {
        return Answers.fromJson(vault.open(caller, sealed));
    }

    private Answers openedPart(PairMember caller, Optional<SealedText> sealed) {
        return sealed.map(text -> opened(caller, text)).orElse(Answers.NONE);
    }

    private static String fitting(String text, String field) {
        if (text.length() > Form.MOST_CHARACTERS) {
            throw new RuleBroken("observation.rule.too-long", Form.MOST_CHARACTERS).at(field);
        }
        return text;
    }

    private static void mustBeMinutes(int minutes, String field) {
        if (minutes < 0 || minutes > 24 * 60) {
            throw new RuleBroken("observation.rule.minutes-used").at(field);
        }
    }
}
