package org.waymark.observation;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.CurrentPerson;
import org.waymark.draft.Drafts;
import org.waymark.form.Answers;
import org.waymark.form.FormShelf;
import org.waymark.partnership.PairMember;
import org.waymark.partnership.Partnerships;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;
import org.waymark.vault.SealedText;

/** Writing an observation up, saying what became of suggestions, and talking it over. */
@Stateless
public class WriteUpService {
    /** The form's key, and the key of a draft of it. */
    public static final String FORM = "observation";

    public static final int MOST_SUGGESTIONS = Observation.MOST_SUGGESTIONS;

    @Inject CurrentPerson me;
    @Inject Observations observations;
    @Inject ObservationWords words;
    @Inject Partnerships partnerships;
    @Inject FormShelf forms;
    @Inject Drafts drafts;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public WriteUpService() {}

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
        ObservationView.part(forms.form(observation.form()), observer).check(part);
        mustBeMinutes(minutesObserving, "minutes-observing");
        SealedText sealed = words.sealed(caller, part);
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

    /** Empty where they are said as they stand: marked ones can't be changed, only left. */
    private Optional<List<SealedText>> sealedSuggestions(
            PairMember caller, Observation observation, List<String> suggested) {
        List<String> said =
                suggested.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        List<String> before =
                words.suggestions(caller, observation).stream().map(SuggestionView::text).toList();
        if (said.equals(before) && !before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                said.stream().map(one -> words.sealed(caller, one, "suggestion")).toList());
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
                                                : words.sealed(
                                                        caller, marked.note(), "mark-note"))));
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
        Answers said =
                Answers.NONE.with(
                        ObservationWords.TAKE_AWAY,
                        ObservationWords.fitting(takeAway, ObservationWords.TAKE_AWAY));
        observation.talkedOver(
                caller,
                day,
                words.sealed(caller, said),
                minutesDiscussing,
                UniversityTime.today(clock));
        happened.fire(
                new ObservationTalkedOver(
                        me.id(), id, observation.partnership(), caller.partner()));
    }

    private PairMember caller(Observation observation) {
        return partnerships.ofMember(observation.partnership(), me.id());
    }

    private static void mustBeMinutes(int minutes, String field) {
        if (minutes < 0 || minutes > 24 * 60) {
            throw new RuleBroken("observation.rule.minutes-used").at(field);
        }
    }
}
