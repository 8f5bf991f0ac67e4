package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.enrolment.Enrolled;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.Enrolments;
import org.waymark.matching.ConsultationAnswered;
import org.waymark.matching.ConsultationAsked;
import org.waymark.matching.ConsultationClosed;
import org.waymark.matching.MoreAnswered;
import org.waymark.matching.MoreAsked;
import org.waymark.matching.NextStep;
import org.waymark.matching.OfferAccepted;
import org.waymark.matching.OfferAgreed;
import org.waymark.matching.OfferClosed;
import org.waymark.matching.OfferMade;
import org.waymark.matching.Request;
import org.waymark.matching.RequestAccepted;
import org.waymark.matching.RequestDeclined;
import org.waymark.matching.RequestExpired;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestMade;
import org.waymark.matching.RequestMovedOn;
import org.waymark.matching.RequestWithdrawn;
import org.waymark.matching.Requests;
import org.waymark.matching.Shortlist;
import org.waymark.matching.ShortlistClosed;
import org.waymark.matching.ShortlistId;
import org.waymark.matching.ShortlistSent;
import org.waymark.matching.Shortlists;
import org.waymark.people.PersonId;
import org.waymark.scheme.Part;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Phases;
import org.waymark.shared.UniversityTime;

/**
 * A mentor to choose, from a shortlist where there is one, a request or an offer to answer by a
 * date, a question to answer, of the other or as an adviser.
 */
@ApplicationScoped
public class MatchingWaiting {
    private static final String CHOOSE = "mentor-choose";
    private static final String SHORTLIST = "shortlist-choose";
    private static final String ANSWER = "request-answer";
    private static final String OFFER = "offer-answer";
    private static final String TELL_MORE = "request-more";
    private static final String ADVISE = "advice-give";

    @Inject WaitingList list;
    @Inject Enrolments enrolments;
    @Inject Phases phases;
    @Inject Requests requests;
    @Inject Shortlists shortlists;
    @Inject Clock clock;

    protected MatchingWaiting() {}

    void on(@Observes Enrolled event) {
        if (event.part() == Part.MENTEE) {
            chooseIn(event.phase(), event.person());
        }
    }

    void on(@Observes RequestMade event) {
        Request request = requests.find(event.request()).orElseThrow();
        nothingToChoose(request.phase(), event.mentee());
        answer(event.request(), event.mentor(), event.mentee(), event.replyBy());
    }

    private void answer(RequestId request, PersonId mentor, PersonId mentee, LocalDate by) {
        list.add(WaitingItem.of(mentor, ANSWER, request).with(mentee).by(by).at(page(request)));
    }

    /** While the mentee thinks about the question it is the mentee's turn. */
    void on(@Observes MoreAsked event) {
        list.done(ANSWER, event.request());
        list.add(
                WaitingItem.of(event.mentee(), TELL_MORE, event.request())
                        .with(event.mentor())
                        .by(event.replyBy())
                        .at(page(event.request())));
    }

    void on(@Observes MoreAnswered event) {
        list.done(TELL_MORE, event.request());
        answer(event.request(), event.mentor(), event.mentee(), event.replyBy());
    }

    void on(@Observes RequestWithdrawn event) {
        list.doneAbout(event.request());
        if (event.mentee().equals(event.by())) {
            Request request = requests.find(event.request()).orElseThrow();
            goesOn(request.phase(), event.mentee(), NextStep.CHOOSE);
        }
    }

    void on(@Observes RequestDeclined event) {
        closed(event.request(), event.phase(), event.mentee(), event.next());
    }

    void on(@Observes RequestExpired event) {
        closed(event.request(), event.phase(), event.mentee(), event.next());
    }

    void on(@Observes RequestMovedOn event) {
        closed(event.request(), event.phase(), event.mentee(), event.next());
    }

    private void closed(RequestId request, PhaseId phase, PersonId mentee, NextStep next) {
        list.doneAbout(request);
        goesOn(phase, mentee, next);
    }

    void on(@Observes RequestAccepted event) {
        list.doneAbout(event.request());
    }

    /** Both are asked; the other isn't told for whom it waits. */
    void on(@Observes OfferMade event) {
        nothingToChoose(event.phase(), event.mentee());
        offer(event, event.mentee(), event.mentor());
        offer(event, event.mentor(), event.mentee());
    }

    private void offer(OfferMade event, PersonId to, PersonId partner) {
        list.add(
                WaitingItem.of(to, OFFER, event.offer())
                        .about(partner)
                        .by(event.replyBy())
                        .at("/my/matching/offer.xhtml?id=" + event.offer().value()));
    }

    void on(@Observes OfferAgreed event) {
        list.doneFor(event.person(), OFFER, event.offer());
    }

    void on(@Observes OfferAccepted event) {
        list.doneAbout(event.offer());
    }

    void on(@Observes OfferClosed event) {
        list.doneAbout(event.offer());
        goesOn(event.phase(), event.mentee(), event.next());
    }

    void on(@Observes ShortlistSent event) {
        enrolmentOf(event.phase(), event.mentee())
                .ifPresent(mentee -> list.done(CHOOSE, mentee.id()));
        chooseFrom(event.shortlist(), event.mentee(), event.endsOn());
    }

    void on(@Observes ShortlistClosed event) {
        list.doneAbout(event.shortlist());
        if (event.next() == NextStep.CHOOSE) {
            chooseIn(event.phase(), event.mentee());
        }
    }

    void on(@Observes ConsultationAsked event) {
        list.add(
                WaitingItem.of(event.adviser(), ADVISE, event.consultation())
                        .by(event.replyBy())
                        .at(
                                "/advise/matching/consultation.xhtml?id="
                                        + event.consultation().value()));
    }

    void on(@Observes ConsultationAnswered event) {
        list.doneAbout(event.consultation());
    }

    void on(@Observes ConsultationClosed event) {
        list.doneAbout(event.consultation());
    }

    private void chooseFrom(ShortlistId shortlist, PersonId mentee, LocalDate by) {
        list.add(
                WaitingItem.of(mentee, SHORTLIST, shortlist)
                        .by(by)
                        .at("/my/matching/shortlist.xhtml?id=" + shortlist.value()));
    }

    /** A shortlist that is open waits again; else the mentee chooses among all. */
    private void goesOn(PhaseId phase, PersonId mentee, NextStep next) {
        if (next == NextStep.CHOOSE || next == NextStep.COORDINATOR) {
            openTo(phase, mentee)
                    .ifPresentOrElse(
                            open -> chooseFrom(open.id(), mentee, open.endsOn()),
                            () -> {
                                if (next == NextStep.CHOOSE) {
                                    chooseIn(phase, mentee);
                                }
                            });
        }
    }

    private void nothingToChoose(PhaseId phase, PersonId mentee) {
        enrolmentOf(phase, mentee).ifPresent(enrolment -> list.done(CHOOSE, enrolment.id()));
        openTo(phase, mentee).ifPresent(open -> list.done(SHORTLIST, open.id()));
    }

    private Optional<Shortlist> openTo(PhaseId phase, PersonId mentee) {
        return shortlists.openTo(phase, mentee, UniversityTime.today(clock));
    }

    /** Where a coordinator finds mentors, or names them, there is nothing for the mentee to do. */
    private void chooseIn(PhaseId phase, PersonId mentee) {
        if (!phases.require(phase).rules().menteesBrowse()) {
            return;
        }
        enrolmentOf(phase, mentee)
                .ifPresent(
                        enrolment ->
                                list.add(
                                        WaitingItem.of(mentee, CHOOSE, enrolment.id())
                                                .at(
                                                        "/my/matching/find.xhtml?phase="
                                                                + phase.value())));
    }

    private Optional<Enrolment> enrolmentOf(PhaseId phase, PersonId mentee) {
        return enrolments.find(phase, mentee, Part.MENTEE).filter(Enrolment::isLive);
    }

    private static String page(RequestId request) {
        return "/my/matching/request.xhtml?id=" + request.value();
    }
}
