package org.waymark.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.enrolment.Enrolled;
import org.waymark.matching.ConsultationAnswered;
import org.waymark.matching.ConsultationAsked;
import org.waymark.matching.MentorSearch;
import org.waymark.matching.MoreAnswered;
import org.waymark.matching.MoreAsked;
import org.waymark.matching.OfferClosed;
import org.waymark.matching.OfferMade;
import org.waymark.matching.ReplyDueSoon;
import org.waymark.matching.RequestAccepted;
import org.waymark.matching.RequestDeclined;
import org.waymark.matching.RequestExpired;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestMade;
import org.waymark.matching.RequestMovedOn;
import org.waymark.matching.ShortlistSent;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Part;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.UniversityTime;

/**
 * Tells mentee and mentor of each step of a request, a new mentee of the mentors there are, an
 * adviser that they are asked, and who asked that an answer is there.
 */
@ApplicationScoped
public class MatchingMessages {
    private static final String FIND = "/my/matching/find.xhtml?phase=";
    private static final String REQUEST = "/my/matching/request.xhtml?id=";

    private static final String SHORTLIST = "/my/matching/shortlist.xhtml?id=";
    private static final String OFFER = "/my/matching/offer.xhtml?id=";

    @Inject Outbox outbox;
    @Inject MentorSearch search;
    @Inject Phases phases;
    @Inject WorkingDays workingDays;
    @Inject Clock clock;

    protected MatchingMessages() {}

    /** Where a phase with shortlists says so, Waymark offers the pool as soon as someone joins. */
    void on(@Observes Enrolled event) {
        Phase phase = phases.require(event.phase());
        boolean offersThePool = phase.rules().shortlist() && phase.rules().shortlistPool();
        if (event.part() != Part.MENTEE || !offersThePool) {
            return;
        }
        int count = search.count(event.phase(), event.person());
        if (count > 0) {
            LocalDate by =
                    workingDays.after(
                            UniversityTime.today(clock), phase.rules().shortlistWorkingDays());
            names(event.person(), FIND + event.phase().value(), count, by);
        }
    }

    void on(@Observes ShortlistSent event) {
        names(event.mentee(), SHORTLIST + event.shortlist().value(), event.count(), event.endsOn());
    }

    private void names(PersonId mentee, String page, int count, LocalDate by) {
        outbox.write(
                "shortlist",
                mentee,
                page,
                Map.of("count", String.valueOf(count), "date", by.toString()));
    }

    void on(@Observes RequestMade event) {
        tell("request", event.mentor(), event.request(), event.mentee(), event.replyBy());
    }

    void on(@Observes ReplyDueSoon event) {
        tell("request-2days", event.mentor(), event.request(), event.mentee(), event.replyBy());
    }

    void on(@Observes MoreAsked event) {
        tell("asked-more", event.mentee(), event.request(), event.mentor(), event.replyBy());
    }

    void on(@Observes MoreAnswered event) {
        tell("more-answered", event.mentor(), event.request(), event.mentee(), event.replyBy());
    }

    private void tell(String key, PersonId to, RequestId request, PersonId partner, LocalDate by) {
        outbox.write(
                key,
                to,
                REQUEST + request.value(),
                Map.of("partner", partner.value(), "date", by.toString()));
    }

    void on(@Observes RequestDeclined event) {
        moveOn("declined", event.phase(), event.mentee(), event.mentor(), event.next().phrase());
    }

    void on(@Observes RequestExpired event) {
        moveOn("expired", event.phase(), event.mentee(), event.mentor(), event.next().phrase());
        outbox.write(
                "expired-mentor",
                event.mentor(),
                "/my/matching/requests.xhtml",
                Map.of("partner", event.mentee().value()));
    }

    /** In the words of a no: what keeps the mentor is nobody's business. */
    void on(@Observes RequestMovedOn event) {
        moveOn("declined", event.phase(), event.mentee(), event.mentor(), event.next().phrase());
    }

    private void moveOn(String key, PhaseId phase, PersonId to, PersonId partner, String next) {
        outbox.write(
                key,
                to,
                FIND + phase.value(),
                Map.of("partner", partner.value(), "next-step", next));
    }

    void on(@Observes OfferMade event) {
        offer(event, event.mentee(), event.mentor());
        offer(event, event.mentor(), event.mentee());
    }

    private void offer(OfferMade event, PersonId to, PersonId partner) {
        outbox.write(
                "offer",
                to,
                OFFER + event.offer().value(),
                Map.of("partner", partner.value(), "date", event.replyBy().toString()));
    }

    /** Both read the same, also whoever said no. */
    void on(@Observes OfferClosed event) {
        if (event.next() != null) {
            offerClosed(event, event.mentee(), event.next().phrase());
        }
        offerClosed(event, event.mentor(), "place-free");
    }

    private void offerClosed(OfferClosed event, PersonId to, String next) {
        outbox.write("offer-closed", to, OFFER + event.offer().value(), Map.of("next-step", next));
    }

    /** Neither message says about whom: that stands behind the page's door. */
    void on(@Observes ConsultationAsked event) {
        outbox.write(
                "advice",
                event.adviser(),
                "/advise/matching/consultation.xhtml?id=" + event.consultation().value(),
                Map.of(
                        "phase", phases.require(event.phase()).name(),
                        "date", event.replyBy().toString()));
    }

    void on(@Observes ConsultationAnswered event) {
        outbox.write(
                "advice-given",
                event.askedBy(),
                "/coordinate/matching/mentee.xhtml?mentee=%s&phase=%s"
                        .formatted(event.mentee().value(), event.phase().value()),
                Map.of("phase", phases.require(event.phase()).name()));
    }

    void on(@Observes RequestAccepted event) {
        outbox.write(
                "accepted",
                event.mentee(),
                "/my/partnership/view.xhtml?id=" + event.partnership().value(),
                Map.of("partner", event.mentor().value()));
    }
}
