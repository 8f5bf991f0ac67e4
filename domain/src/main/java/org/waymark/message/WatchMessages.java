package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.enrolment.ActingCoordinators;
import org.waymark.partnership.Side;
import org.waymark.people.PersonId;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Schemes;
import org.waymark.watch.ChangeKind;
import org.waymark.watch.RecordsChangeFound;
import org.waymark.watch.RecordsChangeLists;
import org.waymark.watch.RecordsChangesListed;

/**
 * Tells a pair that the staff records touch it, where its dates stop or one of them is gone, and
 * the coordinators how many pairs there are to look at. Who is on leave is told to nobody else.
 */
@ApplicationScoped
public class WatchMessages {
    @Inject Outbox outbox;
    @Inject ActingCoordinators coordinators;
    @Inject Phases phases;
    @Inject Schemes schemes;
    @Inject RecordsChangeLists lists;

    protected WatchMessages() {}

    void on(@Observes RecordsChangeFound event) {
        PersonId coordinator = coordinatorOf(event);
        for (PersonId person : concerned(event)) {
            outbox.write(
                    "hr-changed",
                    person,
                    "/my/partnership/view.xhtml?id=" + event.partnership().value(),
                    Map.of(
                            "coordinator", coordinator.value(),
                            "date", event.answerBy().toString()));
        }
    }

    private static List<PersonId> concerned(RecordsChangeFound event) {
        if (event.kind() == ChangeKind.REPORTING_LINE) {
            return List.of(event.mentor(), event.mentee());
        }
        return event.kind() == ChangeKind.LEFT
                ? List.of(event.side() == Side.MENTOR ? event.mentee() : event.mentor())
                : List.of();
    }

    private PersonId coordinatorOf(RecordsChangeFound event) {
        return Stream.concat(
                        coordinators.in(event.phase(), event.mentor(), event.mentee()).stream(),
                        named(event.phase()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a phase without a coordinator"));
    }

    void on(@Observes RecordsChangesListed event) {
        for (PersonId coordinator : named(event.phase())) {
            lists.sum(coordinator, event.phase())
                    .ifPresent(
                            sum ->
                                    outbox.write(
                                            "hr-list",
                                            coordinator,
                                            "/coordinate/watch/index.xhtml",
                                            Map.of(
                                                    "count", String.valueOf(sum.count()),
                                                    "date", sum.first().toString())));
        }
    }

    private List<PersonId> named(PhaseId phase) {
        return schemes.coordinatorsOf(phases.require(phase).scheme());
    }
}
