package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.action.ActionId;
import org.waymark.action.ActionLine;
import org.waymark.action.Doer;
import org.waymark.agreement.AgreementService;
import org.waymark.agreement.AgreementToEdit;
import org.waymark.agreement.SigningService;
import org.waymark.form.Answers;
import org.waymark.matching.ChoosingService;
import org.waymark.matching.RequestService;
import org.waymark.matching.Requests;
import org.waymark.meeting.BookingService;
import org.waymark.meeting.LogEntry;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLogService;
import org.waymark.meeting.MeetingService;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;

/** What every pair of the story does in much the same way. */
@ApplicationScoped
public class Rehearsed {
    private static final String PLACE = "Library, room 2.14";

    @Inject Stage stage;
    @Inject PhaseOpens opening;
    @Inject ChoosingService choosing;
    @Inject RequestService answering;
    @Inject Requests requests;
    @Inject AgreementService agreements;
    @Inject SigningService signing;
    @Inject BookingService booking;
    @Inject MeetingService meetings;
    @Inject MeetingLogService logs;

    /** The mentee chooses this mentor and asks. */
    void asks(String mentee, String mentor) {
        stage.does(
                mentee,
                () -> {
                    choosing.choose(opening.phase(), stage.person(mentor));
                    choosing.ask(opening.phase(), Map.of());
                });
    }

    void accepts(String mentor, String mentee) {
        PersonId asker = stage.person(mentee);
        requests.openTo(stage.person(mentor)).stream()
                .filter(request -> request.mentee().equals(asker))
                .forEach(request -> stage.does(mentor, () -> answering.accept(request.id())));
    }

    /** The mentee asks, and half an hour later the mentor says yes. */
    List<Scene> find(String mentor, String mentee, int daysAgo) {
        return List.of(
                Scene.of(mentee + " asks " + mentor, daysAgo, "12:10", () -> asks(mentee, mentor)),
                Scene.of(
                        mentor + " accepts " + mentee,
                        daysAgo,
                        "12:40",
                        () -> accepts(mentor, mentee)));
    }

    void writes(String writer, PartnershipId pair, String goals) {
        stage.does(
                writer,
                () -> {
                    AgreementToEdit sheet = agreements.toEdit(pair);
                    agreements.write(
                            pair,
                            sheet.read(),
                            sheet.answers()
                                    .with("goals", goals)
                                    .with("venue", "quiet-place", "online")
                                    .with("contact", "e-mail")
                                    .with("confidentiality", "yes")
                                    .with("conflicts", "none-we-know-of")
                                    .with("exit-known", "yes"));
                });
    }

    void signs(String person, PartnershipId pair) {
        stage.does(person, () -> signing.sign(pair, agreements.toEdit(pair).read()));
    }

    /** They find each other, write and sign. */
    List<Scene> begin(String mentor, String mentee, int daysAgo, String goals) {
        var scenes = new ArrayList<>(find(mentor, mentee, daysAgo + 3));
        scenes.add(
                Scene.of(
                        mentee + " writes the agreement with " + mentor,
                        daysAgo + 1,
                        "13:05",
                        () -> writes(mentee, stage.pair(mentor, mentee), goals)));
        scenes.add(
                Scene.of(
                        mentee + " and " + mentor + " sign",
                        daysAgo,
                        "16:20",
                        () -> {
                            signs(mentee, stage.pair(mentor, mentee));
                            signs(mentor, stage.pair(mentor, mentee));
                        }));
        return scenes;
    }

    /** They met, and one of them logs it within the hour. */
    Scene meet(
            String writer, String mentor, String mentee, int daysAgo, Answers log, Todo... todo) {
        return Scene.of(
                mentor + " and " + mentee + " meet, " + daysAgo + " days before",
                daysAgo,
                "15:10",
                () ->
                        stage.does(
                                writer,
                                () -> logsAt(stage.pair(mentor, mentee), daysAgo, log, todo)));
    }

    private void logsAt(PartnershipId pair, int daysAgo, Answers log, Todo... todo) {
        MeetingId meeting = MeetingId.next();
        TimeSlot slot = new TimeSlot(stage.moment(daysAgo, "14:00"), 60);
        meetings.recordHeld(pair, meeting, slot, VenueKind.QUIET_PLACE, PLACE);
        List<ActionLine> actions =
                Stream.of(todo)
                        .map(
                                one ->
                                        new ActionLine(
                                                ActionId.next(),
                                                one.what(),
                                                one.doer(),
                                                stage.day(one.dueDaysAgo()),
                                                false))
                        .toList();
        logs.write(meeting, new LogEntry(0, slot, VenueKind.QUIET_PLACE, PLACE, log, actions));
    }

    /** Something that one of them, or both, will do. */
    record Todo(String what, Doer doer, int dueDaysAgo) {}

    /** Books a meeting ahead that both have agreed on. */
    MeetingId books(String proposer, String partner, PartnershipId pair, Instant... times) {
        MeetingId meeting = MeetingId.next();
        stage.does(proposer, () -> booking.propose(pair, meeting, proposal(times)));
        stage.does(partner, () -> booking.accept(meeting, times[0], false));
        return meeting;
    }

    void proposes(String proposer, PartnershipId pair, Instant... times) {
        stage.does(proposer, () -> booking.propose(pair, MeetingId.next(), proposal(times)));
    }

    private static Proposal proposal(Instant... times) {
        return new Proposal(List.of(times), 60, VenueKind.QUIET_PLACE, PLACE);
    }
}
