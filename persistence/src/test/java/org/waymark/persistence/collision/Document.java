package org.waymark.persistence.collision;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.agreement.AgreementService;
import org.waymark.ending.EndingService;
import org.waymark.form.Answers;
import org.waymark.meeting.LogEntry;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLogService;
import org.waymark.meeting.MeetingService;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.people.PersonId;
import org.waymark.persistence.House;
import org.waymark.persistence.partnership.PairsAtWork;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveService;
import org.waymark.report.MentorReportService;
import org.waymark.report.ReportId;
import org.waymark.review.DecisionService;
import org.waymark.review.ReviewId;
import org.waymark.review.ReviewService;

/** What two can change: how it begins, is read, and saved by who has read it. */
enum Document {
    AGREEMENT {
        @Override
        void begin(Scene scene) {}

        @Override
        Page read(House house, Scene scene) {
            AgreementService service = house.the(AgreementService.class);
            var read = service.toEdit(scene.pair().id());
            return new Page(
                    read.answers().text("goals"),
                    typed ->
                            service.write(
                                    scene.pair().id(),
                                    read.read(),
                                    read.answers().with("goals", typed)));
        }
    },
    LOG {
        @Override
        void begin(Scene scene) {
            scene.house()
                    .as(
                            scene.pair().mentor(),
                            () ->
                                    scene.house()
                                            .the(MeetingService.class)
                                            .recordHeld(
                                                    scene.pair().id(),
                                                    new MeetingId(scene.subject()),
                                                    slot(scene),
                                                    VenueKind.ONLINE,
                                                    ""));
        }

        private TimeSlot slot(Scene scene) {
            return new TimeSlot(scene.now().minus(Duration.ofHours(2)), 60);
        }

        @Override
        Page read(House house, Scene scene) {
            MeetingLogService service = house.the(MeetingLogService.class);
            var id = new MeetingId(scene.subject());
            var sheet = service.open(id);
            return new Page(
                    sheet.answers().text("discussed"),
                    typed ->
                            service.write(
                                    id,
                                    new LogEntry(
                                            sheet.version(),
                                            slot(scene),
                                            VenueKind.ONLINE,
                                            "",
                                            sheet.answers().with("discussed", typed),
                                            List.of())));
        }
    },
    OBJECTIVE {
        @Override
        void begin(Scene scene) {
            scene.house()
                    .as(
                            scene.pair().mentee(),
                            () ->
                                    scene.house()
                                            .the(ObjectiveService.class)
                                            .set(
                                                    scene.pair().id(),
                                                    new ObjectiveId(scene.subject()),
                                                    Answers.NONE
                                                            .with("need", "To chair well.")
                                                            .with("approach", "By watching.")
                                                            .with("how-know", "They say so.")
                                                            .with("state", "not-started"),
                                                    List.of()));
        }

        @Override
        PersonId second(PairsAtWork.Two pair) {
            return pair.mentee();
        }

        @Override
        PersonId first(PairsAtWork.Two pair) {
            return pair.mentee();
        }

        @Override
        Page read(House house, Scene scene) {
            ObjectiveService service = house.the(ObjectiveService.class);
            var id = new ObjectiveId(scene.subject());
            var sheet = service.open(id);
            return new Page(
                    sheet.answers().text("need"),
                    typed ->
                            service.rewrite(
                                    id,
                                    sheet.version(),
                                    sheet.answers().with("need", typed),
                                    List.of()));
        }
    },
    REPORT {
        @Override
        void begin(Scene scene) {}

        @Override
        PersonId second(PairsAtWork.Two pair) {
            return pair.mentor();
        }

        @Override
        Page read(House house, Scene scene) {
            MentorReportService service = house.the(MentorReportService.class);
            var id = new ReportId(scene.subject());
            var read = service.toWrite(id);
            return new Page(
                    read.answers().text("process"),
                    typed ->
                            service.show(
                                    id,
                                    read.seen(),
                                    Answers.NONE.with("process", typed).with("impact", "It helps."),
                                    ""));
        }
    },
    REVIEW {
        @Override
        void begin(Scene scene) {
            ReviewService service = scene.house().the(ReviewService.class);
            for (PersonId one : List.of(scene.pair().mentor(), scene.pair().mentee())) {
                scene.house()
                        .as(
                                one,
                                () ->
                                        service.answer(
                                                new ReviewId(scene.subject()),
                                                Answers.NONE
                                                        .with("goals-moved", "moving")
                                                        .with("want", "continue")));
            }
        }

        @Override
        Page read(House house, Scene scene) {
            DecisionService service = house.the(DecisionService.class);
            var id = new ReviewId(scene.subject());
            var read = service.together(id);
            return new Page(
                    read.decided().text("since"),
                    typed ->
                            service.write(
                                    id,
                                    Answers.NONE.with("decision", "continue").with("since", typed),
                                    read.version()));
        }
    },
    LAST_WEEKS {
        @Override
        void begin(Scene scene) {
            scene.house()
                    .as(
                            scene.pair().mentee(),
                            () -> scene.house().the(EndingService.class).begin(scene.pair().id()));
        }

        @Override
        Page read(House house, Scene scene) {
            EndingService service = house.the(EndingService.class);
            var read = service.windDown(scene.pair().id());
            return new Page(
                    read.words().text("where-next"),
                    typed ->
                            service.write(
                                    scene.pair().id(),
                                    Answers.NONE.with("where-next", typed),
                                    read.version()));
        }
    };

    /** What somebody has before them, and how they save what they typed there. */
    record Page(String text, Consumer<String> save) {}

    /**
     * A document of a pair.
     *
     * @param subject its id, where it has one of its own
     */
    record Scene(House house, PairsAtWork.Two pair, String subject, Instant now) {}

    abstract void begin(Scene scene);

    abstract Page read(House house, Scene scene);

    PersonId first(PairsAtWork.Two pair) {
        return pair.mentor();
    }

    PersonId second(PairsAtWork.Two pair) {
        return pair.mentee();
    }
}
