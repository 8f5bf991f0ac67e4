package org.waymark.demo;

import static org.waymark.demo.Rehearsed.Todo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.action.Doer;
import org.waymark.form.Answers;
import org.waymark.observation.Mark;
import org.waymark.observation.MarkedSuggestion;
import org.waymark.observation.ObservationBookingService;
import org.waymark.observation.ObservationId;
import org.waymark.observation.ObservationService;
import org.waymark.observation.SuggestionView;
import org.waymark.observation.WriteUpService;
import org.waymark.partnership.PartnershipId;
import org.waymark.partnership.Side;
import org.waymark.plan.CommentId;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveService;
import org.waymark.report.MenteeReportService;
import org.waymark.report.MentorReportService;
import org.waymark.report.Report;
import org.waymark.report.ReportId;
import org.waymark.report.ReportService;
import org.waymark.report.ReportState;
import org.waymark.report.Reports;
import org.waymark.report.TeamReportService;

/** The pair that the story follows most closely: half-way, with everything in use. */
@ApplicationScoped
public class TomAndAmara implements Act {
    private static final String TOM = "Tom Hargreaves";
    private static final String AMARA = "Amara Okafor";

    private static final List<String> PROCESS =
            List.of(
                    "We meet every two weeks in the Library and both keep to it.",
                    "Meetings as planned; one moved by a day for an exam board.",
                    "We meet in the Library, which suits both timetables. The first observation took"
                            + " place as planned.");

    private static final List<String> IMPACT =
            List.of(
                    "Preparing made me look again at how I open my own seminars.",
                    "I borrowed an idea for marking and give work back sooner.",
                    "One of four objectives is met, ahead of its date. Watching a seminar changed how"
                            + " I plan mine in Nursing.");

    /** So that the third report falls due about now. */
    private static final int SIGNED = 58;

    @Inject Stage stage;
    @Inject Rehearsed rehearsed;
    @Inject ObjectiveService objectives;
    @Inject ObservationBookingService observing;
    @Inject ObservationService observations;
    @Inject WriteUpService writeUps;
    @Inject MentorReportService mentors;
    @Inject MenteeReportService mentees;
    @Inject ReportService reporting;
    @Inject Reports reports;
    @Inject TeamReportService team;

    @Override
    public List<Scene> scenes() {
        var scenes = new ArrayList<>(rehearsed.find(TOM, AMARA, SIGNED + 4));
        scenes.addAll(
                List.of(
                        Scene.of("Amara writes the agreement", SIGNED + 2, "13:20", this::agree),
                        Scene.of("Amara and Tom sign", SIGNED, "16:30", this::sign),
                        met(
                                51,
                                "What a good seminar feels like, and who speaks in mine.",
                                "The first question decides who talks."),
                        Scene.of("Amara sets her objectives", 50, "16:30", this::plan),
                        rehearsed.meet(
                                AMARA,
                                TOM,
                                AMARA,
                                44,
                                log(
                                                "Returning marking sooner without losing weekends.",
                                                "Two short sittings beat one long one.")
                                        .with("private", "I nearly cancelled. Good that I went.")),
                        Scene.of("Tom shows the first report", 45, "10:40", () -> shows(1)),
                        Scene.of("Amara says yes to the first report", 44, "11:30", this::agrees),
                        Scene.of("Farah reads the first report", 43, "08:50", this::farahReads),
                        met(
                                30,
                                "Chairing my first team meeting.",
                                "Papers sent two days before halve the talking."),
                        Scene.of("Tom shows the second report", 31, "09:40", () -> shows(2)),
                        Scene.of("Amara says yes to the second report", 30, "12:05", this::agrees),
                        Scene.of(
                                "Tom is to watch a seminar", 26, "09:00", this::proposeObservation),
                        Scene.of("Tom watched the seminar", 20, "17:00", this::writeUp),
                        Scene.of("Amara marks two suggestions", 12, "12:45", this::mark),
                        rehearsed.meet(
                                TOM,
                                TOM,
                                AMARA,
                                16,
                                log(
                                        "What to hand over, and to whom.",
                                        "A list of ten is a list of three and seven worries."),
                                new Todo("Share the marking grid", Doer.MENTOR, -3),
                                new Todo("Send the seminar plan for week 6", Doer.MENTEE, -5)),
                        Scene.of(
                                "Tom and Amara book last week’s meeting",
                                9,
                                "10:00",
                                () -> books(1)),
                        Scene.of("Tom shows the third report", 2, "16:10", () -> shows(3)),
                        Scene.of("Amara asks for a change", 1, "16:40", this::asksForAChange),
                        Scene.of(
                                "Tom and Amara book the next meeting",
                                1,
                                "17:05",
                                () -> books(-4))));
        return scenes;
    }

    private PartnershipId pair() {
        return stage.pair(TOM, AMARA);
    }

    private void agree() {
        rehearsed.writes(
                AMARA,
                pair(),
                "Run seminars where everyone speaks.\nChair my team so that people come gladly.");
    }

    private void sign() {
        rehearsed.signs(AMARA, pair());
        rehearsed.signs(TOM, pair());
    }

    private Scene met(int daysAgo, String discussed, String learned) {
        return rehearsed.meet(AMARA, TOM, AMARA, daysAgo, log(discussed, learned));
    }

    private static Answers log(String discussed, String learned) {
        return Answers.NONE
                .with("discussed", discussed)
                .with("learned", learned)
                .with("minutes-preparing", "10")
                .with("minutes-meeting", "60");
    }

    private void plan() {
        List<ObjectiveId> ids =
                List.of(
                        objective(
                                "Run seminars where everyone speaks",
                                "Open with pairs, then the room",
                                "A second observation",
                                -27,
                                "under-way"),
                        objective(
                                "Return marking within ten days",
                                "Two short sittings a week",
                                "The dates in the marking record",
                                -10,
                                "met"),
                        objective(
                                "Chair the second-year team meeting",
                                "Papers two days before, three items at most",
                                "We end on time",
                                -6,
                                "under-way"),
                        objective(
                                "Apply for Fellowship",
                                "One case study a month",
                                "The application is sent",
                                -104,
                                "not-started"));
        stage.does(
                TOM,
                () ->
                        objectives.comment(
                                ids.get(2),
                                CommentId.next(),
                                "Ask Linda for the exam board’s agenda: it is the best I know."));
    }

    private ObjectiveId objective(
            String need, String approach, String know, int dueDaysAgo, String state) {
        ObjectiveId id = ObjectiveId.next();
        Answers answers =
                Answers.NONE
                        .with("need", need)
                        .with("approach", approach)
                        .with("how-know", know)
                        .with("due", stage.day(dueDaysAgo).toString())
                        .with("state", state);
        stage.does(AMARA, () -> objectives.set(pair(), id, answers, List.of()));
        return id;
    }

    private void shows(int number) {
        Answers written =
                Answers.NONE
                        .with("process", PROCESS.get(number - 1))
                        .with("impact", IMPACT.get(number - 1));
        open(ReportState.WRITING)
                .ifPresent(report -> stage.does(TOM, () -> mentors.show(report, "", written, "")));
    }

    /** Months differ in length, so on some days of the year the third report isn't due yet. */
    private Optional<ReportId> open(ReportState state) {
        return reports.openOf(pair()).stream()
                .filter(report -> report.state() == state)
                .findFirst()
                .map(Report::id);
    }

    private void agrees() {
        open(ReportState.SHOWN)
                .ifPresent(
                        report ->
                                stage.does(
                                        AMARA,
                                        () ->
                                                reporting.agree(
                                                        report, mentees.toLook(report).seen())));
    }

    private void farahReads() {
        stage.does(
                "Farah Siddiqui",
                () ->
                        team.fortnight(stage.day(43)).mentors().stream()
                                .flatMap(mentor -> mentor.reports().stream())
                                .filter(report -> report.sentAt() != null)
                                .forEach(report -> team.acknowledge(report.id())));
    }

    private void asksForAChange() {
        String ask =
                "Could you leave out which objective it is? Only two of us are new in the team, so"
                        + " it says who I am.";
        open(ReportState.SHOWN)
                .ifPresent(
                        report ->
                                stage.does(
                                        AMARA,
                                        () ->
                                                mentees.askForChange(
                                                        report,
                                                        mentees.toLook(report).seen(),
                                                        ask)));
    }

    private void proposeObservation() {
        ObservationId observation =
                stage.as(
                        AMARA,
                        () ->
                                observing.propose(
                                        pair(),
                                        Side.MENTEE,
                                        stage.day(20),
                                        LocalTime.of(14, 0),
                                        50,
                                        "Seminar room 4",
                                        "Who speaks, and what makes them."));
        stage.does(TOM, () -> observing.accept(observation));
    }

    private ObservationId observation() {
        return stage.as(AMARA, () -> observations.ofPair(pair())).lines().get(0).id();
    }

    private void writeUp() {
        ObservationId id = observation();
        stage.does(
                TOM,
                () ->
                        writeUps.write(
                                id,
                                Answers.NONE.with(
                                        "noticed",
                                        "Warm start, everyone greeted by name. Four of fourteen spoke in the first half."),
                                List.of(
                                        "Let pairs talk for two minutes before the first question.",
                                        "Wait seven seconds after asking.",
                                        "Let a student sum up at half-time."),
                                50));
        stage.does(
                AMARA,
                () ->
                        writeUps.write(
                                id,
                                Answers.NONE.with(
                                        "own-view",
                                        "I talk when it goes quiet. I didn’t know how soon."),
                                List.of(),
                                50));
    }

    private void mark() {
        ObservationId id = observation();
        stage.does(
                AMARA,
                () -> {
                    List<SuggestionView> all = observations.view(id).suggestions();
                    var marks =
                            new LinkedHashMap<>(
                                    Map.of(
                                            all.get(0).id(),
                                            new MarkedSuggestion(
                                                    Mark.TRIED, "Nine of them spoke.")));
                    marks.put(
                            all.get(1).id(),
                            new MarkedSuggestion(Mark.ADAPTED, "Five seconds is what I can bear."));
                    writeUps.mark(id, marks);
                });
    }

    private void books(int daysAgo) {
        rehearsed.books(TOM, AMARA, pair(), stage.moment(daysAgo, "14:00"));
    }
}
