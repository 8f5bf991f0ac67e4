package org.waymark.scheme;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentPerson;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/**
 * Offers a phase to people by name: taking part stays voluntary, and who is invited is told once it
 * is open [3]. Before that they are whom the phase can be simulated with.
 */
@Stateless
public class InvitingService {
    static final int PAGE = 50;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject Invitations invitations;
    @Inject Event<Happened> happened;

    public InvitingService() {}

    public InvitingService(
            CurrentPerson me, Phases phases, Invitations invitations, Event<Happened> happened) {
        this.me = me;
        this.phases = phases;
        this.invitations = invitations;
        this.happened = happened;
    }

    /**
     * Who is invited.
     *
     * @param after the key of the page before, or null
     */
    @RolesAllowed(ADMINISTRATOR)
    public InvitedPeople invited(PhaseId id, String after) {
        Phase phase = phases.require(id);
        Map<Part, Integer> counts = invitations.counts(id);
        return new InvitedPeople(
                id,
                phase.name(),
                phase.state() == PhaseState.DRAFT,
                phase.state() != PhaseState.CLOSED,
                counts.getOrDefault(Part.MENTOR, 0),
                counts.getOrDefault(Part.MENTEE, 0),
                invitations.interested(id),
                invitations.page(id, after, PAGE));
    }

    /**
     * Invites those who are named, or nobody where a line can't be: the refusal names the lines.
     *
     * @param lines a staff number or an e-mail address in each; empty lines don't count
     * @return how many are new
     */
    @RolesAllowed(ADMINISTRATOR)
    public int inviteNamed(PhaseId id, Part part, String lines) {
        Phase phase = open(id);
        return invite(phase, part, invitations.inLines(id, part, lines));
    }

    /** Invites those who took part in an earlier phase of the scheme, as what they were. */
    @RolesAllowed(ADMINISTRATOR)
    public int inviteThoseBefore(PhaseId id) {
        Phase phase = open(id);
        int invited = 0;
        for (Map.Entry<Part, List<PersonId>> before : invitations.ofEarlierPhases(id).entrySet()) {
            invited += invite(phase, before.getKey(), before.getValue());
        }
        return invited;
    }

    /** Whoever has been told already isn't told otherwise, and can still join. */
    @RolesAllowed(ADMINISTRATOR)
    public void takeBack(PhaseId id, Part part, PersonId person) {
        open(id);
        invitations.takeBack(id, part, person);
    }

    private Phase open(PhaseId id) {
        Phase phase = phases.require(id);
        if (phase.state() == PhaseState.CLOSED) {
            throw new RuleBroken("scheme.rule.invite-closed");
        }
        return phase;
    }

    private int invite(Phase phase, Part part, List<PersonId> people) {
        List<PersonId> fresh = invitations.invite(phase.id(), part, people);
        if (!fresh.isEmpty()) {
            phase.wentThrough(SetupTask.PEOPLE);
            happened.fire(new PeopleInvited(me.id(), phase.id(), part, fresh));
        }
        return fresh.size();
    }
}
