package org.waymark.matching;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.waymark.access.CurrentPerson;
import org.waymark.enrolment.OwnCircle;
import org.waymark.matching.MatchingLists.Asked;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.Slice;

/** What a coordinator sees of matching: who asked whom, when, and why a mentor declined. */
@Stateless
public class RequestOverviewService {
    private static final int PAGE = 50;

    @Inject CurrentPerson me;
    @Inject Phases phases;
    @Inject MatchingLists lists;
    @Inject OwnCircle circle;

    public RequestOverviewService() {}

    /**
     * A page of the requests of a phase, the latest first. A reason that concerns the coordinator's
     * own circle is for another coordinator.
     *
     * @param after the last request of the page before, or null
     */
    @RolesAllowed(COORDINATOR)
    public AskedInPhase asked(PhaseId id, RequestId after) {
        Phase phase = phases.requireCoordinated(id, me.id());
        Set<PersonId> own = circle.of(me.id());
        Slice<Asked> page = lists.asked(id, after, PAGE);
        return new AskedInPhase(
                id,
                phase.name(),
                new Slice<>(
                        page.items().stream().map(row -> forCoordinator(row, own)).toList(),
                        page.next()));
    }

    private static Asked forCoordinator(Asked row, Set<PersonId> circle) {
        boolean own = circle.contains(row.mentee()) || circle.contains(row.mentor());
        return new Asked(
                row.request(),
                row.mentee(),
                row.menteeName(),
                row.mentor(),
                row.mentorName(),
                row.state(),
                row.askedAt(),
                row.replyBy(),
                own ? null : row.why());
    }

    /** A page of what was asked in a phase. */
    public record AskedInPhase(PhaseId phase, String phaseName, Slice<Asked> page) {}
}
