package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.waymark.ending.ExitTaken;
import org.waymark.ending.ExitTold;
import org.waymark.ending.WindDownListed;
import org.waymark.ending.WindDownMoved;
import org.waymark.enrolment.ActingCoordinators;
import org.waymark.enrolment.EnrolmentLeft;
import org.waymark.partnership.PartnershipBegan;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.partnership.WindingDownOver;
import org.waymark.people.PersonId;
import org.waymark.review.Decision;
import org.waymark.review.ReviewAnswered;
import org.waymark.review.ReviewDecided;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewOpened;
import org.waymark.review.ReviewWritten;
import org.waymark.review.Reviews;
import org.waymark.scheme.Part;
import org.waymark.shared.Id;

/** What waits when a pair looks back, winds down, or one of them leaves. */
@ApplicationScoped
public class EndingWaiting {
    private static final String ALONE = "review-alone";
    private static final String TOGETHER = "review-together";
    private static final String AGREE = "review-agree";
    private static final String LIST = "wind-down";
    private static final String EXIT = "exit-settle";
    private static final String ANOTHER = "another-mentor";

    @Inject WaitingList list;
    @Inject Partnerships partnerships;
    @Inject Reviews reviews;
    @Inject ActingCoordinators coordinators;

    protected EndingWaiting() {}

    void on(@Observes ReviewOpened event) {
        if (!event.alone()) {
            together(event, event.mentor(), event.mentee());
            together(event, event.mentee(), event.mentor());
            return;
        }
        alone(event, event.mentor(), event.mentee());
        alone(event, event.mentee(), event.mentor());
    }

    private void together(ReviewOpened event, PersonId person, PersonId partner) {
        together(person, partner, event.review(), event.partnership(), event.dueOn());
    }

    private void alone(ReviewOpened event, PersonId person, PersonId partner) {
        list.add(
                WaitingItem.of(person, ALONE, event.review())
                        .with(partner)
                        .in(event.partnership())
                        .by(event.dueOn())
                        .at("/my/review/alone.xhtml?id=" + event.review().value()));
    }

    void on(@Observes ReviewAnswered event) {
        list.doneFor(event.by(), ALONE, event.review());
        if (event.both()) {
            LocalDate dueOn = reviews.require(event.review()).dueOn();
            together(event.by(), event.partner(), event.review(), event.partnership(), dueOn);
            together(event.partner(), event.by(), event.review(), event.partnership(), dueOn);
        }
    }

    private void together(
            PersonId person, PersonId partner, ReviewId review, PartnershipId pair, LocalDate day) {
        list.add(
                WaitingItem.of(person, TOGETHER, review)
                        .about(partner)
                        .in(pair)
                        .by(day)
                        .at("/my/review/together.xhtml?id=" + review.value()));
    }

    void on(@Observes ReviewWritten event) {
        list.doneAbout(event.review());
        list.add(
                WaitingItem.of(event.partner(), AGREE, event.review())
                        .with(event.by())
                        .in(event.partnership())
                        .by(reviews.require(event.review()).dueOn())
                        .at("/my/review/together.xhtml?id=" + event.review().value()));
    }

    void on(@Observes ReviewDecided event) {
        list.doneAbout(event.review());
        if (event.decision() == Decision.CONTINUE_WITH_ANOTHER_MENTOR) {
            tell(
                    coordinators.in(event.phase(), event.mentee()),
                    new Told(ANOTHER, event.mentee(), event.mentee()),
                    "/coordinate/enrolment/index.xhtml?phase=" + event.phase().value());
        }
    }

    void on(@Observes PartnershipBegan event) {
        partnerships.find(event.partnership()).ifPresent(pair -> list.done(ANOTHER, pair.mentee()));
    }

    void on(@Observes EnrolmentLeft event) {
        if (event.part() == Part.MENTEE) {
            list.done(ANOTHER, event.person());
        }
    }

    void on(@Observes WindDownListed event) {
        windDown(event.partnership(), event.mentor(), event.mentee(), event.nextOn());
        windDown(event.partnership(), event.mentee(), event.mentor(), event.nextOn());
    }

    void on(@Observes WindDownMoved event) {
        if (event.nextOn() == null) {
            list.done(LIST, event.partnership());
            return;
        }
        windDown(event.partnership(), event.mentor(), event.mentee(), event.nextOn());
        windDown(event.partnership(), event.mentee(), event.mentor(), event.nextOn());
    }

    void on(@Observes WindingDownOver event) {
        list.done(LIST, event.partnership());
    }

    private void windDown(PartnershipId pair, PersonId person, PersonId partner, LocalDate day) {
        list.add(
                WaitingItem.of(person, LIST, pair)
                        .about(partner)
                        .in(pair)
                        .by(day)
                        .at("/my/ending/wind-down.xhtml?partnership=" + pair.value()));
    }

    void on(@Observes ExitTaken event) {
        if (event.coordinatorTells() || event.asksCoordinator()) {
            tell(
                    coordinators.in(event.phase(), event.by(), event.partner()),
                    new Told(EXIT, event.partnership(), event.by()),
                    "/coordinate/ending/exit.xhtml?partnership=" + event.partnership().value());
        }
    }

    void on(@Observes ExitTold event) {
        list.done(EXIT, event.partnership());
    }

    private void tell(List<PersonId> acting, Told what, String page) {
        for (PersonId coordinator : acting) {
            list.add(
                    WaitingItem.of(coordinator, what.kind(), what.subject())
                            .about(what.person())
                            .at(page));
        }
    }

    /** What several coordinators are told alike. */
    private record Told(String kind, Id subject, PersonId person) {}
}
