package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Schemes;
import org.waymark.watch.RecordsChangeLists;
import org.waymark.watch.RecordsChangeSettled;
import org.waymark.watch.RecordsChangesListed;

/** The pairs that the staff records touch, one line for each phase and coordinator. */
@ApplicationScoped
public class WatchWaiting {
    private static final String LOOK = "records-changes";

    @Inject WaitingList list;
    @Inject RecordsChangeLists changes;
    @Inject Phases phases;
    @Inject Schemes schemes;

    protected WatchWaiting() {}

    void on(@Observes RecordsChangesListed event) {
        renew(event.phase());
    }

    void on(@Observes RecordsChangeSettled event) {
        renew(event.phase());
    }

    private void renew(PhaseId phase) {
        for (PersonId coordinator : schemes.coordinatorsOf(phases.require(phase).scheme())) {
            changes.sum(coordinator, phase)
                    .ifPresentOrElse(
                            sum ->
                                    list.add(
                                            WaitingItem.of(coordinator, LOOK, phase)
                                                    .by(sum.first())
                                                    .at("/coordinate/watch/index.xhtml")),
                            () -> list.doneFor(coordinator, LOOK, phase));
        }
    }
}
