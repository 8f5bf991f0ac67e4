package org.waymark.observation;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentPerson;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.CalendarFile;
import org.waymark.calendar.CalendarFiles;
import org.waymark.calendar.Snags;
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
import org.waymark.scheme.Observing;
import org.waymark.scheme.PhaseRules;
import org.waymark.scheme.Phases;
import org.waymark.shared.RuleBroken;

/** What the two see of their observations. */
@Stateless
public class ObservationService {
    @Inject CurrentPerson me;
    @Inject Observations observations;
    @Inject ObservationLists lists;
    @Inject ObservationsRead read;
    @Inject ObservationWords words;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject Directory directory;
    @Inject FormShelf forms;
    @Inject Snags snags;
    @Inject CalendarFiles files;
    @Inject Clock clock;

    public ObservationService() {}

    /** What the pair has observed and is going to, newest first. */
    @RolesAllowed(STAFF)
    public ObservationsOfPair ofPair(PartnershipId partnership) {
        PairMember caller = partnerships.ofMember(partnership, me.id());
        PhaseRules rules = phases.require(caller.partnership().phase()).rules();
        boolean on = rules.observations();
        return new ObservationsOfPair(
                partnership,
                caller.side(),
                on && caller.partnership().meets(),
                rules.observing() == Observing.BOTH_WAYS,
                rules.observationsACycle().orElse(0),
                on ? read.of(partnership, lists) : List.of());
    }

    @RolesAllowed(STAFF)
    public ObservationView view(ObservationId id) {
        Observation observation = observations.require(id);
        PairMember caller = caller(observation);
        Map<PersonId, PersonCard> cards =
                directory.cards(List.of(caller.person(), caller.partner()));
        Answers before = words.opened(caller, observation.focus());
        Form form = forms.form(observation.form());
        boolean answerWaits =
                observation.state() == ObservationState.PROPOSED
                        && observation.proposedBy() != caller.side();
        return new ObservationView(
                id,
                observation.partnership(),
                caller.side(),
                observation.observed(),
                cards.get(caller.person()),
                cards.get(caller.partner()),
                observation.state(),
                answerWaits,
                answerWaits
                        ? snags.whenChoosing(
                                caller, List.of(observation.beginsAt()), observation.minutes(), id)
                        : List.of(),
                observation.beginsAt(),
                observation.endsAt(),
                observation.minutes(),
                !clock.instant().isBefore(observation.beginsAt()),
                before.text(ObservationWords.WHERE),
                before.text(ObservationWords.FOCUS),
                form,
                words.opened(caller, observation.observerPart()),
                observation.observerWroteAt().orElse(null),
                words.opened(caller, observation.observedPart()),
                observation.observedWroteAt().orElse(null),
                words.suggestions(caller, observation),
                observation.talkedOn().orElse(null),
                words.opened(caller, observation.takesAway(caller.side()))
                        .text(ObservationWords.TAKE_AWAY),
                words.opened(caller, observation.takesAway(caller.side().other()))
                        .text(ObservationWords.TAKE_AWAY),
                observation.minutesObserving(caller.side()),
                observation.minutesDiscussing(caller.side()),
                observation.observed() == Side.MENTEE
                        ? words.suggestions(
                                caller,
                                observations.lastWithSuggestions(
                                        observation.partnership(), observation.beginsAt()))
                        : List.of());
    }

    /** An accepted one as a file for a calendar; nothing in it says what for. */
    @RolesAllowed(STAFF)
    public CalendarFile calendarFile(ObservationId id) {
        Observation observation = observations.require(id);
        return observation
                .appointment(caller(observation).partnership())
                .filter(Appointment::stands)
                .map(files::of)
                .orElseThrow(() -> new RuleBroken("observation.rule.not-accepted"));
    }

    private PairMember caller(Observation observation) {
        return partnerships.ofMember(observation.partnership(), me.id());
    }
}
