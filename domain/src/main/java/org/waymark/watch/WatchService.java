package org.waymark.watch;

import static org.waymark.access.Roles.COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.CurrentPerson;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.Partnerships;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.watch.RecordsChangeLists.Line;

/** What a coordinator does about pairs that the staff records touch: states and dates, no words. */
@Stateless
public class WatchService {
    @Inject CurrentPerson me;
    @Inject RecordsChanges changes;
    @Inject RecordsChangeLists lists;
    @Inject Partnerships partnerships;
    @Inject Clock clock;
    @Inject Event<Happened> happened;

    public WatchService() {}

    /** What is open, import by import: a restructuring is one group. */
    @RolesAllowed(COORDINATOR)
    public List<OfImport> open() {
        List<OfImport> groups = new ArrayList<>();
        for (Line line : lists.openFor(me.id())) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).holds(line)) {
                groups.add(new OfImport(new ArrayList<>()));
            }
            groups.get(groups.size() - 1).lines().add(line);
        }
        return groups;
    }

    /** Leaves it as it is. A reporting line can't be left: nobody overrides it. */
    @RolesAllowed(COORDINATOR)
    public void leaveSo(RecordsChangeId id) {
        RecordsChange change = changes.requireCoordinated(id, me.id());
        change.leaveSo(clock.instant());
        happened.fire(new RecordsChangeSettled(me.id(), id, pairOf(change).phase()));
    }

    /** Ends the partnership for it, as what it is: no justification, and no fault of anyone. */
    @RolesAllowed(COORDINATOR)
    public void end(RecordsChangeId id) {
        RecordsChange change = changes.requireCoordinated(id, me.id());
        change.mustBeOpen();
        EndingKind kind =
                change.kind()
                        .ending()
                        .orElseThrow(() -> new RuleBroken("watch.rule.theirs-to-end"));
        pairOf(change).end(kind, clock.instant());
        happened.fire(new PartnershipEnded(me.id(), change.partnership(), kind));
    }

    private Partnership pairOf(RecordsChange change) {
        return partnerships.findLocked(change.partnership()).orElseThrow(NotFound::new);
    }

    /** What one import changed. */
    public record OfImport(List<Line> lines) {
        boolean holds(Line line) {
            return lines.get(0).foundAt().equals(line.foundAt());
        }

        public Line first() {
            return lines.get(0);
        }
    }
}
