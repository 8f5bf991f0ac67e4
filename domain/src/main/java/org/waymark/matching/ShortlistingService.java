package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.matching.MentorSearch.Found;
import org.waymark.matching.ShortlistToSend.Option;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/** A coordinator sends a mentee a few names, picked by hand or as Waymark suggests. */
@Stateless
public class ShortlistingService {
    static final int PAGE = 50;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Pool pool;
    @Inject MentorSearch search;
    @Inject ReasonWords words;
    @Inject OwnCircle circle;
    @Inject Requests requests;
    @Inject BoardLists lists;
    @Inject Shortlists shortlists;
    @Inject ClosingShortlists closing;
    @Inject Directory directory;
    @Inject WorkingDays workingDays;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public ShortlistingService() {}

    /** Whom the mentee can ask, and what was sent last. */
    @RolesAllowed(COORDINATOR)
    public ShortlistToSend toSend(PhaseId id, PersonId mentee) {
        Phase phase = phases.requireCoordinated(id, me.id());
        if (!phase.rules().shortlist()) {
            throw new NotFound();
        }
        Set<PersonId> close = circle.of(me.id());
        Offering.keepOut(close, mentee, mentee);
        Seeker seeker = pool.seeker(id, mentee).orElseThrow(NotFound::new);
        MentorSearch.Page fits = search.find(phase, seeker, MentorFilter.NONE, null, PAGE);
        BoardLists.Before before = lists.before(id, mentee);
        Set<PersonId> named = new HashSet<>(before.onList());
        named.add(mentee);
        fits.mentors().forEach(one -> named.add(one.person()));
        Map<PersonId, PersonCard> cards = directory.cards(named);
        LocalDate today = UniversityTime.today(clock);
        int most = phase.rules().shortlistMost();
        Labels labels = words.of(seeker);
        return new ShortlistToSend(
                id,
                phase.name(),
                cards.get(mentee),
                most,
                workingDays.after(today, phase.rules().shortlistWorkingDays()),
                seeker.hasMentor(),
                seeker.waits(),
                before.list() == null ? null : sent(before, cards, today),
                options(
                        fits.mentors(),
                        mentor ->
                                Reasons.of(seeker, mentor.traits(), phase.rules(), labels)
                                        .withoutTheLine(),
                        most,
                        before,
                        close,
                        cards),
                fits.count());
    }

    /** A list whose last day is over has ended, whether or not the round has come by. */
    private static ShortlistToSend.Sent sent(
            BoardLists.Before before, Map<PersonId, PersonCard> cards, LocalDate today) {
        boolean open = before.state() == ShortlistState.OPEN;
        boolean over = open && today.isAfter(before.endsOn());
        return new ShortlistToSend.Sent(
                before.list(),
                over ? ShortlistState.EXPIRED : before.state(),
                open && !over,
                before.endsOn(),
                before.onList().stream()
                        .map(cards::get)
                        .sorted(Comparator.comparing(PersonCard::name))
                        .toList());
    }

    /** Suggested are those who fit best, but for whom the coordinator isn't to suggest. */
    private static List<Option> options(
            List<Found> shown,
            Function<Found, List<Reason>> reasons,
            int most,
            BoardLists.Before before,
            Set<PersonId> close,
            Map<PersonId, PersonCard> cards) {
        List<Option> options = new ArrayList<>();
        int suggested = 0;
        for (Found one : shown) {
            PersonId person = one.person();
            boolean free = !before.apart().contains(person) && !close.contains(person);
            boolean among = free && suggested < most;
            suggested += among ? 1 : 0;
            options.add(
                    new Option(
                            cards.get(person),
                            reasons.apply(one),
                            one.places(),
                            one.placesLeft(),
                            among,
                            before.isOn(person),
                            before.apart().contains(person),
                            close.contains(person)));
        }
        return options;
    }

    /**
     * Sends the mentee these names; a list that was open is replaced. Sending the same names again
     * changes nothing.
     *
     * @param seen the open list that the coordinator had before them, or null
     */
    @RolesAllowed(COORDINATOR)
    public ShortlistId send(PhaseId id, PersonId mentee, Set<PersonId> mentors, ShortlistId seen) {
        Phase phase = phases.requireCoordinated(id, me.id());
        if (!phase.rules().shortlist()) {
            throw new RuleBroken("matching.rule.phase-no-shortlist", phase.name());
        }
        Set<PersonId> close = circle.of(me.id());
        Offering.keepOut(close, mentee, mentee);
        mentors.forEach(mentor -> Offering.keepOut(close, mentee, mentor));
        if (!phase.state().takesRequests()) {
            throw new RuleBroken("matching.rule.phase-takes-none", phase.name());
        }
        requests.lockList(id, mentee);
        Seeker seeker = pool.seeker(id, mentee).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        LocalDate today = UniversityTime.dateOf(now);
        Optional<Shortlist> open = shortlists.openTo(id, mentee, today);
        if (open.filter(list -> list.namesJust(mentors)).isPresent()) {
            return open.get().id();
        }
        if (open.isPresent() && !open.get().id().equals(seen)) {
            throw new RuleBroken("matching.rule.shortlist-meanwhile");
        }
        mustBeFree(seeker);
        Shortlist list =
                Shortlist.sent(
                        id,
                        mentee,
                        mentors,
                        phase.rules().shortlistMost(),
                        me.id(),
                        workingDays.after(today, phase.rules().shortlistWorkingDays()),
                        now);
        mustBeAskable(phase, seeker, mentors);
        closing.withdrawOf(id, mentee, me.id());
        shortlists.add(list);
        happened.fire(
                new ShortlistSent(me.id(), list.id(), id, mentee, mentors.size(), list.endsOn()));
        return list.id();
    }

    private static void mustBeFree(Seeker seeker) {
        if (seeker.hasMentor()) {
            throw new RuleBroken("matching.rule.mentee-has-mentor");
        }
        if (seeker.waits()) {
            throw new RuleBroken("matching.rule.mentee-waits");
        }
    }

    private void mustBeAskable(Phase phase, Seeker seeker, Set<PersonId> mentors) {
        if (search.among(phase, seeker, mentors).size() < mentors.size()) {
            throw new RuleBroken("matching.rule.shortlist-not-available");
        }
    }

    /** Takes back what is open. The mentee finds the list gone, and keeps the own choices. */
    @RolesAllowed(COORDINATOR)
    public void takeBack(ShortlistId id) {
        Shortlist found = shortlists.require(id);
        phases.requireCoordinated(found.phase(), me.id());
        Offering.keepOut(circle.of(me.id()), found.mentee(), found.mentee());
        Shortlist list = closing.underLock(found);
        if (list.state() == ShortlistState.OPEN) {
            closing.withdraw(list, me.id());
        }
    }
}
