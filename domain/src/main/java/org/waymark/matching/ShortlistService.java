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
import org.waymark.matching.MentorSearch.Found;
import org.waymark.matching.ShortlistToSee.Named;
import org.waymark.people.Directory;
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
    @Inject MentorSearch search;
    @Inject ReasonWords words;
    @Inject Requests requests;
    @Inject Directory directory;
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
        Seeker seeker = pool.seeker(list.phase(), me.id()).orElseThrow(NotFound::new);
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
                open ? mentors(list, phase, seeker, live, cards) : List.of(),
                Choices.of(phase.rules(), live, cards, Map.of(), Set.of()));
    }

    /** Best fit first; those who can't be asked come last, and nobody is told why they can't. */
    private List<Named> mentors(
            Shortlist list,
            Phase phase,
            Seeker seeker,
            List<Request> live,
            Map<PersonId, PersonCard> cards) {
        Labels labels = words.of(seeker);
        List<Named> all = new ArrayList<>();
        Set<PersonId> left = new HashSet<>(list.mentors());
        for (Found one : search.among(phase, seeker, list.mentors())) {
            left.remove(one.person());
            all.add(
                    new Named(
                            cards.get(one.person()),
                            true,
                            Reasons.of(seeker, one.traits(), phase.rules(), labels).all(),
                            one.places(),
                            one.placesLeft(),
                            Choices.numberOf(live, one.person())));
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
