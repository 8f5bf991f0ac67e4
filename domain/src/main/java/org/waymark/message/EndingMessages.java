package org.waymark.message;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.ending.ExitTaken;
import org.waymark.ending.ExitTold;
import org.waymark.ending.WindDownListed;
import org.waymark.enrolment.ActingCoordinators;
import org.waymark.partnership.EndingKind;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipEnded;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.PersonId;
import org.waymark.review.Decision;
import org.waymark.review.ReviewAnswered;
import org.waymark.review.ReviewDecided;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewOpened;
import org.waymark.review.ReviewWritten;
import org.waymark.review.Reviews;
import org.waymark.scheme.Phases;
import org.waymark.scheme.Schemes;
import org.waymark.shared.NotFound;
import org.waymark.shared.UniversityTime;

/**
 * Asks a pair to look back, gives them their list, says goodbye, and tells coordinators what is
 * left to them. Who was left hears it from the one who left or from a coordinator, as the one who
 * left chose; never from two sides.
 */
@ApplicationScoped
public class EndingMessages {
    private static final String PAIR = "/my/partnership/view.xhtml?id=";

    @Inject Outbox outbox;
    @Inject Partnerships partnerships;
    @Inject Reviews reviews;
    @Inject Phases phases;
    @Inject Schemes schemes;
    @Inject ActingCoordinators coordinators;
    @Inject DateMessages dates;
    @Inject Clock clock;

    protected EndingMessages() {}

    void on(@Observes ReviewOpened event) {
        String page =
                (event.alone() ? "/my/review/alone.xhtml?id=" : "/my/review/together.xhtml?id=")
                        + event.review().value();
        Map<String, String> values = Map.of("date", event.dueOn().toString());
        outbox.write("review-due", event.mentor(), page, values);
        outbox.write("review-due", event.mentee(), page, values);
    }

    /** Whoever answered last has just read that the other had. */
    void on(@Observes ReviewAnswered event) {
        if (event.both()) {
            decide("review-together", event.partner(), event.by(), event.review());
        }
    }

    void on(@Observes ReviewWritten event) {
        decide("review-agree", event.partner(), event.by(), event.review());
    }

    private void decide(String key, PersonId to, PersonId partner, ReviewId review) {
        outbox.write(
                key,
                to,
                "/my/review/together.xhtml?id=" + review.value(),
                Map.of(
                        "partner", partner.value(),
                        "date", reviews.require(review).dueOn().toString()));
    }

    void on(@Observes ReviewDecided event) {
        if (event.decision() == Decision.CONTINUE_WITH_ANOTHER_MENTOR) {
            String page = "/coordinate/enrolment/index.xhtml?phase=" + event.phase().value();
            for (PersonId coordinator : coordinators.in(event.phase(), event.mentee())) {
                outbox.write(
                        "another-mentor",
                        coordinator,
                        page,
                        Map.of("partner", event.mentee().value()));
            }
        }
    }

    void on(@Observes WindDownListed event) {
        list(event, event.mentor(), event.mentee());
        list(event, event.mentee(), event.mentor());
    }

    private void list(WindDownListed event, PersonId to, PersonId partner) {
        outbox.write(
                "wind-down",
                to,
                "/my/ending/wind-down.xhtml?partnership=" + event.partnership().value(),
                Map.of(
                        "partner", partner.value(),
                        "count", String.valueOf(event.count()),
                        "date", event.nextOn().toString()));
    }

    void on(@Observes @Priority(DateMessages.AFTER_THE_DATES) PartnershipEnded event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow(NotFound::new);
        boolean leaverOnly = event.kind() == EndingKind.NO_FAULT_EXIT;
        if (!leaverOnly || pair.mentor().equals(event.by())) {
            ended(pair, pair.mentor(), pair.mentee());
        }
        if (!leaverOnly || pair.mentee().equals(event.by())) {
            ended(pair, pair.mentee(), pair.mentor());
        }
    }

    private void ended(Partnership pair, PersonId to, PersonId partner) {
        var today = UniversityTime.today(clock);
        int months = phases.require(pair.phase()).rules().erasureMonths();
        outbox.write(
                "ended",
                to,
                PAIR + pair.id().value(),
                Map.of(
                        "partner", partner.value(),
                        "date", today.toString(),
                        "erase-date", today.plusMonths(months).toString()));
        dates.fallAway(to, pair.id());
    }

    void on(@Observes ExitTaken event) {
        if (!event.coordinatorTells()) {
            exit(event.partner(), event.by(), event.partnership(), coordinatorFor(event));
        }
        if (event.coordinatorTells() || event.asksCoordinator()) {
            String page = "/coordinate/ending/exit.xhtml?partnership=";
            for (PersonId one : coordinators.in(event.phase(), event.by(), event.partner())) {
                outbox.write(
                        "exit-settle",
                        one,
                        page + event.partnership().value(),
                        Map.of("partner", event.by().value()));
            }
        }
    }

    void on(@Observes ExitTold event) {
        if (event.coordinatorTold()) {
            exit(event.partner(), event.leaver(), event.partnership(), event.by());
        }
    }

    private void exit(PersonId to, PersonId leaver, PartnershipId pair, PersonId coordinator) {
        outbox.write(
                "exit",
                to,
                PAIR + pair.value(),
                Map.of("partner", leaver.value(), "coordinator", coordinator.value()));
        dates.fallAway(to, pair);
    }

    /** The first who may act for the one who was left; a phase isn't published without any. */
    private PersonId coordinatorFor(ExitTaken event) {
        return Stream.concat(
                        coordinators.in(event.phase(), event.partner()).stream(),
                        schemes.coordinatorsOf(phases.require(event.phase()).scheme()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a phase without a coordinator"));
    }
}
