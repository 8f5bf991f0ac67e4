package org.waymark.community;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.form.Option;
import org.waymark.people.Organisation;
import org.waymark.people.PersonId;
import org.waymark.scheme.Invitations;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.Phases;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.UniversityTime;

/**
 * Asks experienced staff to an introductory meeting, by name or by what is on their record: those
 * alone who could be mentors in its phase.
 */
@Stateless
public class SeatingService {
    /** How many are asked at once. */
    public static final int MOST = 500;

    static final int PAGE = 50;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Gatherings gatherings;
    @Inject Invitations invitations;
    @Inject Organisation organisation;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public SeatingService() {}

    /**
     * @param experience whom one thinks of asking
     * @param after the key of the page before, or null
     */
    @RolesAllowed(COORDINATOR)
    public Invitees invitees(GatheringId id, Experience experience, String after) {
        Gathering gathering = gatherings.require(id);
        Phase phase = phases.requireCoordinated(gathering.phase(), me.id());
        boolean ahead = gathering.isAhead(clock.instant());
        return new Invitees(
                new GatheringToEdit(
                        id, phase.id(), phase.name(), gathering.said(), gathering.version()),
                ahead,
                gathering.isCancelled(),
                ahead ? experienced(gathering, experience).size() : 0,
                organisation.grades().stream()
                        .filter(grade -> !grade.isRetired())
                        .map(grade -> new Option(grade.id().value(), grade.name()))
                        .toList(),
                organisation.units().stream()
                        .filter(unit -> !unit.isRetired())
                        .map(unit -> new Option(unit.id().value(), unit.name()))
                        .toList(),
                gatherings.seats(id, after, PAGE));
    }

    /**
     * @return how many are asked now, {@link #MOST} at most; the rest can be asked next
     */
    @RolesAllowed(COORDINATOR)
    public int askExperienced(GatheringId id, Experience experience) {
        Gathering gathering = ahead(id);
        List<PersonId> fitting = experienced(gathering, experience);
        if (fitting.isEmpty()) {
            throw new RuleBroken("community.rule.nobody-fits");
        }
        return ask(gathering, fitting.subList(0, Math.min(MOST, fitting.size())));
    }

    /**
     * Asks those who are named, or nobody where a line can't be: the refusal names the lines.
     *
     * @param lines a staff number or an e-mail address in each
     * @return how many are new
     */
    @RolesAllowed(COORDINATOR)
    public int askNamed(GatheringId id, String lines) {
        Gathering gathering = ahead(id);
        return ask(gathering, invitations.inLines(gathering.phase(), Part.MENTOR, lines));
    }

    private Gathering ahead(GatheringId id) {
        Gathering gathering = gatherings.require(id);
        phases.requireCoordinated(gathering.phase(), me.id());
        gathering.mustBeAhead(clock.instant());
        return gathering;
    }

    private List<PersonId> experienced(Gathering gathering, Experience experience) {
        if (experience.years() < 0 || experience.years() > Experience.MOST_YEARS) {
            throw new RuleBroken("community.rule.years", Experience.MOST_YEARS).at("years");
        }
        LocalDate since = UniversityTime.today(clock).minusYears(experience.years());
        return gatherings.experienced(
                gathering, experience.from(), experience.within(), since, MOST + 1);
    }

    private int ask(Gathering gathering, Collection<PersonId> people) {
        List<PersonId> fresh = gatherings.ask(gathering.id(), people);
        if (!fresh.isEmpty()) {
            happened.fire(new GatheringAsked(me.id(), gathering.id(), gathering.phase(), fresh));
        }
        return fresh.size();
    }
}
