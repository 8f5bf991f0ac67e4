package org.waymark.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.waymark.enrolment.ActingCoordinators;
import org.waymark.meeting.LapseOver;
import org.waymark.meeting.LapseShown;
import org.waymark.meeting.LapseTakenUp;
import org.waymark.meeting.MeetingBooked;
import org.waymark.meeting.MeetingCameAndWent;
import org.waymark.meeting.MeetingCancelled;
import org.waymark.meeting.MeetingFellAway;
import org.waymark.meeting.MeetingHeld;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLogged;
import org.waymark.meeting.MeetingMissed;
import org.waymark.meeting.MeetingProposed;
import org.waymark.meeting.MeetingTold;
import org.waymark.meeting.MeetingsLapsed;
import org.waymark.meeting.TimeToMeet;
import org.waymark.partnership.Partnership;
import org.waymark.partnership.PartnershipActivated;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Partnerships;
import org.waymark.people.PersonId;
import org.waymark.people.WorkingDays;
import org.waymark.scheme.Phases;

/** A first date to find, times to choose from, what became of a meeting, and its log. */
@ApplicationScoped
public class MeetingWaiting {
    private static final String PROPOSE = "/my/meeting/propose.xhtml?partnership=";
    private static final String CHOOSE = "/my/meeting/choose.xhtml?id=";
    private static final String MET = "/my/meeting/met.xhtml?id=";

    @Inject WaitingList list;
    @Inject Partnerships partnerships;
    @Inject Phases phases;
    @Inject ActingCoordinators coordinators;
    @Inject WorkingDays workingDays;

    protected MeetingWaiting() {}

    void on(@Observes PartnershipActivated event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow();
        LocalDate by = TimeToMeet.endsFor(pair, phases.require(pair.phase()).rules(), workingDays);
        for (PersonId one : List.of(pair.mentor(), pair.mentee())) {
            list.add(
                    WaitingItem.of(one, "meeting-first", pair.id())
                            .about(pair.partnerOf(one))
                            .in(pair.id())
                            .by(by)
                            .at(PROPOSE + pair.id().value()));
        }
    }

    void on(@Observes MeetingProposed event) {
        list.doneAbout(event.meeting());
        hasADate(event.partnership());
        list.add(
                WaitingItem.of(event.partner(), "meeting-choose", event.meeting())
                        .with(event.by())
                        .in(event.partnership())
                        .at(CHOOSE + event.meeting().value()));
    }

    void on(@Observes MeetingBooked event) {
        list.doneAbout(event.meeting());
        hasADate(event.partnership());
    }

    void on(@Observes MeetingCancelled event) {
        list.doneAbout(event.meeting());
    }

    void on(@Observes MeetingFellAway event) {
        list.doneAbout(event.meeting());
    }

    void on(@Observes MeetingCameAndWent event) {
        both(
                "meeting-tell",
                event.meeting(),
                event.partnership(),
                event.mentor(),
                event.mentee(),
                MET);
    }

    void on(@Observes MeetingHeld event) {
        list.doneAbout(event.meeting());
        hasADate(event.partnership());
        if (!event.trial()) {
            both(
                    "meeting-log",
                    event.meeting(),
                    event.partnership(),
                    event.by(),
                    event.partner(),
                    MET);
        }
    }

    void on(@Observes MeetingMissed event) {
        list.doneAbout(event.meeting());
    }

    /** One of the two is enough: the other may add, but needn't. */
    void on(@Observes MeetingLogged event) {
        list.doneAbout(event.meeting());
    }

    /** Who has said that they met needn't write more; the other may still say their minutes. */
    void on(@Observes MeetingTold event) {
        list.doneFor(event.by(), "meeting-log", event.meeting());
    }

    void on(@Observes MeetingsLapsed event) {
        toFindADate(event.partnership(), event.mentor(), event.mentee());
        toFindADate(event.partnership(), event.mentee(), event.mentor());
    }

    void on(@Observes LapseTakenUp event) {
        toFindADate(event.partnership(), event.mentor(), event.mentee());
        toFindADate(event.partnership(), event.mentee(), event.mentor());
    }

    private void toFindADate(PartnershipId partnership, PersonId one, PersonId other) {
        list.add(
                WaitingItem.of(one, "meeting-lapse", partnership)
                        .about(other)
                        .in(partnership)
                        .at(PROPOSE + partnership.value()));
    }

    /** The coordinator sees a date, and nothing that says why. */
    void on(@Observes LapseShown event) {
        Partnership pair = partnerships.find(event.partnership()).orElseThrow();
        for (PersonId coordinator : coordinators.in(event.phase(), pair.mentor(), pair.mentee())) {
            list.add(
                    WaitingItem.of(coordinator, "meeting-lapse-seen", event.lapse())
                            .about(event.mentee())
                            .in(event.partnership())
                            .at("/coordinate/meeting/lapses.xhtml"));
        }
    }

    void on(@Observes LapseOver event) {
        list.doneAbout(event.lapse());
        hasADate(event.partnership());
    }

    private void hasADate(PartnershipId partnership) {
        list.done("meeting-first", partnership);
        list.done("meeting-lapse", partnership);
    }

    private void both(
            String kind,
            MeetingId meeting,
            PartnershipId partnership,
            PersonId one,
            PersonId other,
            String page) {
        list.add(
                WaitingItem.of(one, kind, meeting)
                        .about(other)
                        .in(partnership)
                        .at(page + meeting.value()));
        list.add(
                WaitingItem.of(other, kind, meeting)
                        .about(one)
                        .in(partnership)
                        .at(page + meeting.value()));
    }
}
