package org.waymark.matching;

import static java.util.stream.Collectors.toMap;
import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.Form;
import org.waymark.form.FormShelf;
import org.waymark.matching.FoundMentors.FoundMentor;
import org.waymark.matching.FoundMentors.Suggested;
import org.waymark.matching.MentorSearch.Found;
import org.waymark.people.Directory;
import org.waymark.people.OrgUnit;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/** How a mentee finds a mentor: the page of those whom they can ask, and each one's profile. */
@Stateless
public class FindingService {
    static final int PAGE = 12;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Pool pool;
    @Inject MentorSearch search;
    @Inject Requests requests;
    @Inject Shortlists shortlists;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject FormShelf forms;
    @Inject Clock clock;

    public FindingService() {}

    /**
     * The mentors whom the caller can ask, best fit first. The own manager and everyone else in the
     * reporting line never appear.
     *
     * @param after where the page before ended, or null for the first page
     */
    @RolesAllowed(STAFF)
    public FoundMentors find(PhaseId phaseId, MentorFilter filter, MentorSearch.Last after) {
        Phase phase = phases.require(phaseId);
        Seeker seeker = pool.seeker(phaseId, me.id()).orElseThrow(NotFound::new);
        Form form = ProfileForm.of(forms.form(seeker.form()), organisation, phase.rules());
        List<OrgUnit> units = organisation.units();
        boolean looks = phase.rules().menteesBrowse() && !seeker.hasMentor();
        MentorSearch.Page page =
                looks
                        ? search.find(phase, seeker, filter, after, PAGE)
                        : new MentorSearch.Page(List.of(), 0, false);
        List<Request> live = requests.live(phaseId, me.id());
        Map<PersonId, PersonCard> cards = cards(page.mentors(), live);
        Labels labels =
                new FormLabels(
                        form,
                        units.stream().collect(toMap(unit -> unit.id().value(), OrgUnit::name)));
        return new FoundMentors(
                phaseId,
                phase.name(),
                page.count(),
                page.mentors().stream()
                        .map(one -> shown(one, phase, seeker, labels, cards, live))
                        .toList(),
                page.last(),
                Choices.of(phase.rules(), live, cards, Map.of(), Set.of()),
                seeker.hasMentor(),
                phase.rules().menteesAsk(),
                phase.rules().menteesBrowse(),
                suggested(phase),
                FilterLists.of(form, units, organisation.jobFamilies()));
    }

    private static FoundMentor shown(
            Found one,
            Phase phase,
            Seeker seeker,
            Labels labels,
            Map<PersonId, PersonCard> cards,
            List<Request> live) {
        Reasons reasons = Reasons.of(seeker, one.traits(), phase.rules(), labels);
        return new FoundMentor(
                cards.get(one.person()),
                reasons.all(),
                one.places(),
                one.placesLeft(),
                Choices.numberOf(live, one.person()));
    }

    private Map<PersonId, PersonCard> cards(List<Found> page, List<Request> live) {
        Set<PersonId> people = new HashSet<>();
        page.forEach(one -> people.add(one.person()));
        live.forEach(request -> people.add(request.mentor()));
        return directory.cards(people);
    }

    /** A mentor's profile; there is none for whom one may never be shown. */
    @RolesAllowed(STAFF)
    public MentorToSee mentor(PhaseId phaseId, PersonId mentor) {
        Phase phase = phases.require(phaseId);
        if (!phase.rules().menteesAsk()) {
            throw new NotFound();
        }
        Pool.Two two = pool.two(phaseId, me.id(), mentor);
        Seeker seeker = two.mentee().orElseThrow(NotFound::new);
        Candidate candidate = two.mentor().orElseThrow(NotFound::new);
        HardRules rules =
                HardRules.of(me.id(), mentor, two, pool.between(phaseId, me.id(), mentor));
        if (rules.inOneLine() || rules.excluded() || mentor.equals(me.id())) {
            throw new NotFound();
        }
        List<Request> live = requests.live(phaseId, me.id());
        if (!mayRead(phase, mentor, live)) {
            throw new NotFound();
        }
        Form form = ProfileForm.of(forms.form(candidate.form()), organisation, phase.rules());
        return new MentorToSee(
                directory.requireCard(mentor),
                phase.name(),
                readable(form),
                candidate.profile(),
                Reasons.of(
                                seeker,
                                candidate.traits(),
                                phase.rules(),
                                new FormLabels(
                                        form,
                                        seeker.subjectNeeded()
                                                ? organisation.unitNames()
                                                : Map.of()))
                        .all(),
                candidate.places(),
                candidate.placesLeft(),
                rules.broken().isEmpty(),
                Choices.numberOf(live, mentor),
                live.size() >= phase.rules().choicesInList());
    }

    /** Where mentees don't see everybody, those who were suggested to them or chosen before. */
    private boolean mayRead(Phase phase, PersonId mentor, List<Request> live) {
        return phase.rules().menteesBrowse()
                || Choices.numberOf(live, mentor) > 0
                || open(phase).filter(list -> list.names(mentor)).isPresent();
    }

    /** Where mentees see everybody, their shortlist stands among what they have to do. */
    private Suggested suggested(Phase phase) {
        return phase.rules().menteesBrowse()
                ? null
                : open(phase).map(list -> new Suggested(list.id(), list.endsOn())).orElse(null);
    }

    private Optional<Shortlist> open(Phase phase) {
        return phase.rules().shortlist()
                ? shortlists.openTo(phase.id(), me.id(), UniversityTime.today(clock))
                : Optional.empty();
    }

    static Form readable(Form form) {
        return ProfileForm.openPart(form)
                .only(question -> !Set.of("places", "paused").contains(question.key()));
    }
}
