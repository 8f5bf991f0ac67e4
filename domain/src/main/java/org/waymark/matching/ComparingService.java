package org.waymark.matching;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.Form;
import org.waymark.form.FormId;
import org.waymark.form.FormShelf;
import org.waymark.matching.ComparedMentors.Compared;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.NotFound;

/** Puts a few mentors side by side for a mentee who looks for one. */
@Stateless
public class ComparingService {
    /** More don't stand beside each other on a screen. */
    public static final int MOST = 3;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Pool pool;
    @Inject Requests requests;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject FormShelf forms;

    public ComparingService() {}

    /**
     * The first of these mentors, in their order; where mentees don't see everybody, only those
     * whom the caller has chosen. Whom the caller may never be shown is left out like somebody who
     * isn't there; where nobody is left, neither is the page.
     */
    @RolesAllowed(STAFF)
    public ComparedMentors compare(PhaseId phaseId, List<PersonId> mentors) {
        Phase phase = phases.require(phaseId);
        if (!phase.rules().menteesAsk()) {
            throw new NotFound();
        }
        List<PersonId> wanted = mentors.stream().distinct().limit(MOST).toList();
        Pool.Around around = pool.around(phaseId, me.id(), wanted);
        Seeker seeker = around.mentee().orElseThrow(NotFound::new);
        List<Request> live = requests.live(phaseId, me.id());
        boolean all = phase.rules().menteesBrowse();
        Map<PersonId, Candidate> there =
                around.mentors().stream()
                        .filter(mentor -> !around.apart().contains(mentor.person()))
                        .filter(mentor -> all || Choices.numberOf(live, mentor.person()) > 0)
                        .collect(Collectors.toMap(Candidate::person, mentor -> mentor));
        if (there.isEmpty() && !wanted.isEmpty()) {
            throw new NotFound();
        }
        Map<PersonId, PersonCard> cards = directory.cards(there.keySet());
        Map<FormId, Form> read = forms(phase, there.values());
        Map<String, String> units = seeker.subjectNeeded() ? organisation.unitNames() : Map.of();
        return new ComparedMentors(
                phase.name(),
                wanted.stream()
                        .filter(there::containsKey)
                        .map(there::get)
                        .map(
                                mentor ->
                                        compared(
                                                mentor,
                                                seeker,
                                                phase,
                                                new FormLabels(read.get(mentor.form()), units),
                                                cards.get(mentor.person()),
                                                live))
                        .toList(),
                live.size() >= phase.rules().choicesInList());
    }

    private Map<FormId, Form> forms(Phase phase, Collection<Candidate> mentors) {
        List<Form> versions =
                mentors.stream().map(Candidate::form).distinct().map(forms::form).toList();
        return ProfileForm.all(versions, organisation, phase.rules()).stream()
                .collect(Collectors.toMap(Form::id, form -> form));
    }

    private static Compared compared(
            Candidate mentor,
            Seeker seeker,
            Phase phase,
            FormLabels labels,
            PersonCard card,
            List<Request> live) {
        Reasons reasons = Reasons.of(seeker, mentor.traits(), phase.rules(), labels);
        return new Compared(
                card,
                FindingService.readable(labels.form()),
                mentor.profile(),
                reasons.all(),
                mentor.places(),
                mentor.placesLeft(),
                mentor.takesRequests() && mentor.placesLeft() > 0,
                Choices.numberOf(live, mentor.person()));
    }
}
