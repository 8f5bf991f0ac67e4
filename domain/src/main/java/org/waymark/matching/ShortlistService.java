package org.waymark.matching;

import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.ProfileForm;
import org.waymark.form.FormShelf;
import org.waymark.matching.Askable.Fits;
import org.waymark.matching.ShortlistToSee.Named;
import org.waymark.people.Directory;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/** The mentee to whom a few names were sent reads who they are. */
@Stateless
public class ShortlistService {
    @Inject CurrentPerson me;
    @Inject Shortlists shortlists;
    @Inject Phases phases;
    @Inject Pool pool;
    @Inject Askable askable;
    @Inject Requests requests;
    @Inject Directory directory;
    @Inject Organisation organisation;
    @Inject FormShelf forms;
    @Inject Clock clock;

    public ShortlistService() {}

    /** The list with its reasons while it is open; to anyone but the mentee there is none. */
    @RolesAllowed(STAFF)
    public ShortlistToSee see(ShortlistId id) {
        Shortlist list = shortlists.require(id);
        if (!list.mentee().equals(me.id())) {
            throw new NotFound();
        }
        Phase phase = phases.require(list.phase());
        Pool.Reach reach = pool.reach(list.phase(), me.id());
        Seeker seeker = reach.mentee().orElseThrow(NotFound::new);
        boolean open = list.isOpenOn(UniversityTime.today(clock)) && !seeker.hasMentor();
        List<Request> live = requests.live(list.phase(), me.id());
        Set<PersonId> named = new HashSet<>();
        live.forEach(request -> named.add(request.mentor()));
        if (open) {
            named.addAll(list.mentors());
        }
        Map<PersonId, PersonCard> cards = directory.cards(named);
        return new ShortlistToSee(
                id,
                list.phase(),
                phase.name(),
                list.endsOn(),
                open,
                phase.rules().menteesBrowse(),
                seeker.hasMentor(),
                open ? mentors(list, phase, reach, live, cards) : List.of(),
                Choices.of(phase.rules(), live, cards, Map.of(), Set.of()));
    }

    /** Best fit first; those who can't be asked come last, and nobody is told why they can't. */
    private List<Named> mentors(
            Shortlist list,
            Phase phase,
            Pool.Reach reach,
            List<Request> live,
            Map<PersonId, PersonCard> cards) {
        Seeker seeker = reach.mentee().orElseThrow(NotFound::new);
        var form = ProfileForm.of(forms.form(seeker.form()), organisation, phase.rules());
        List<Named> all = new ArrayList<>();
        Set<PersonId> left = new HashSet<>(list.mentors());
        for (Fits one : askable.ranked(phase, seeker, reach.mentors(), form)) {
            if (left.remove(one.person())) {
                all.add(
                        new Named(
                                cards.get(one.person()),
                                true,
                                one.reasons().all(),
                                one.mentor().places(),
                                one.mentor().placesLeft(),
                                Choices.numberOf(live, one.person())));
            }
        }
        left.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(
                        person ->
                                all.add(
                                        new Named(
                                                cards.get(person),
                                                false,
                                                List.of(),
                                                0,
                                                0,
                                                Choices.numberOf(live, person))));
        return all;
    }
}
