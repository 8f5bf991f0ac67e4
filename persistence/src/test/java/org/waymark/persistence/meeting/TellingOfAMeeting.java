package org.waymark.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.action.ActionSheet;
import org.waymark.action.ObjectivesMoved;
import org.waymark.draft.DraftService;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.TrainingKind;
import org.waymark.form.Answers;
import org.waymark.form.FormId;
import org.waymark.meeting.LogBook;
import org.waymark.meeting.LogEntry;
import org.waymark.meeting.LogSheet;
import org.waymark.meeting.Meeting;
import org.waymark.meeting.MeetingHeld;
import org.waymark.meeting.MeetingId;
import org.waymark.meeting.MeetingLogService;
import org.waymark.meeting.MeetingLogged;
import org.waymark.meeting.MeetingMissed;
import org.waymark.meeting.MeetingState;
import org.waymark.meeting.MeetingTold;
import org.waymark.meeting.MeetingViews;
import org.waymark.meeting.MentorTraining;
import org.waymark.meeting.MentorTrainings;
import org.waymark.meeting.Proposal;
import org.waymark.meeting.TellSheet;
import org.waymark.meeting.TellingService;
import org.waymark.meeting.TimeSlot;
import org.waymark.meeting.VenueKind;
import org.waymark.partnership.PairMember;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.action.JpaActions;
import org.waymark.persistence.draft.JpaDrafts;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.persistence.partnership.JpaPartnershipLists;
import org.waymark.persistence.partnership.SignedPair;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.plan.JpaObjectives;
import org.waymark.persistence.plan.JpaPlanLists;
import org.waymark.plan.MovedByMeetings;
import org.waymark.plan.Objective;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.ObjectiveState;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.vault.Vault;

/** Real services on a real database: a meeting whose time has come is answered in a minute. */
class TellingOfAMeeting {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final MentorTraining TRAINED = new MentorTraining(true, SignedPair.SIGNED, null);
    private static final Answers MINUTES =
            Answers.NONE.with("minutes-preparing", "10").with("minutes-meeting", "50");

    private final ClockOnTheWall clock = ClockOnTheWall.at("2026-10-05T09:00:00Z");
    private final Fired<Happened> fired = new Fired<>();
    private final Caller caller = new Caller(null);
    private SignedPair pair;
    private Vault vault;
    private Object[] all;
    private JpaMeetings meetings;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingWhoseTimeHasCome() {
        pair = new SignedPair(db);
        vault = pair.vault();
        meetings = db.make(JpaMeetings.class);
        var enrolments = db.make(JpaEnrolments.class);
        db.inTransaction(
                () -> {
                    Enrolment tom =
                            AnEnrolment.ofApprovedMentor(
                                    pair.phases.require(pair.phase), pair.mentor, 4);
                    tom.train(SignedPair.SIGNED, TrainingKind.SESSION, SignedPair.SIGNED);
                    enrolments.add(tom);
                });
        Object[] parts = {
            caller,
            clock,
            fired,
            vault,
            pair.forms,
            pair.phases,
            pair.partnerships,
            meetings,
            db.make(JpaMeetingLists.class),
            db.make(JpaMeetingLogs.class),
            db.make(JpaObjectives.class),
            db.make(JpaPlanLists.class),
            db.make(JpaDirectory.class),
            db.make(JpaPartnershipLists.class),
            new DraftService(caller, db.make(JpaDrafts.class), vault, clock),
            new ActionSheet(db.make(JpaActions.class), vault, clock)
        };
        all = with(parts, db.make(MeetingViews.class, parts));
        all = with(all, db.make(MentorTrainings.class, pair.phases, enrolments));
        all = with(all, db.make(LogBook.class, parts));
        all = with(all, db.make(MovedByMeetings.class, parts));
        meeting = booked();
    }

    private static Object[] with(Object[] parts, Object one) {
        var more = Arrays.copyOf(parts, parts.length + 1);
        more[parts.length] = one;
        return more;
    }

    private MeetingId booked() {
        var begins = clock.instant().plusSeconds(86_400);
        MeetingId id = MeetingId.next();
        db.inTransaction(
                () -> {
                    PairMember mentee = pair.partnerships.ofMember(pair.id, pair.mentee);
                    PairMember mentor = pair.partnerships.ofMember(pair.id, pair.mentor);
                    meetings.add(
                            Meeting.propose(
                                    id,
                                    mentee,
                                    new Proposal(List.of(begins), 60, VenueKind.ONLINE, ""),
                                    null,
                                    TRAINED,
                                    clock.instant()));
                    meetings.require(id).accept(mentor, begins, TRAINED, clock.instant());
                });
        clock.passesDays(2);
        return id;
    }

    private ObjectiveId objective(String need, ObjectiveState state) {
        ObjectiveId id = ObjectiveId.next();
        FormId form = pair.form("development-plan");
        db.inTransaction(
                () -> {
                    PairMember mentee = pair.partnerships.ofMember(pair.id, pair.mentee);
                    var objectives = db.make(JpaObjectives.class);
                    int others = objectives.of(pair.id).size();
                    objectives.add(
                            Objective.set(
                                    id,
                                    mentee,
                                    others,
                                    others,
                                    new Objective.Words(
                                            form,
                                            vault.seal(
                                                    mentee,
                                                    Answers.NONE.with("need", need).toJson()),
                                            state,
                                            LocalDate.of(2026, 12, 18),
                                            false),
                                    clock.instant()));
                });
        return id;
    }

    private TellingService telling(PersonId as) {
        caller.becomes(as);
        return db.make(TellingService.class, all);
    }

    private TellSheet open(PersonId as) {
        TellingService service = telling(as);
        return db.inTransaction(() -> service.open(meeting));
    }

    private void met(PersonId as, Answers answers, String... objectives) {
        TellingService service = telling(as);
        db.inTransaction(() -> service.met(meeting, answers, List.of(objectives)));
    }

    private LogSheet log(PersonId as) {
        caller.becomes(as);
        var service = db.make(MeetingLogService.class, all);
        return db.inTransaction(() -> service.open(meeting));
    }

    @Test
    void asksForMinutesAndALineThatMayBeLeftOut() {
        TellSheet sheet = open(pair.mentor);

        assertThat(sheet.isOpen()).isTrue();
        assertThat(sheet.form().questions())
                .extracting("key")
                .containsExactly("discussed", "minutes-preparing", "minutes-meeting");
        assertThat(sheet.form().questions()).noneMatch(question -> question.required());
        assertThat(sheet.answers().text("minutes-meeting")).isEqualTo("60");
    }

    @Test
    void isDoneWithoutAWord() {
        met(pair.mentor, MINUTES);

        assertThat(log(pair.mentor).isWritten()).isFalse();
        assertThat(log(pair.mentor).meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(log(pair.mentor).answers().text("minutes-preparing")).isEqualTo("10");
        assertThat(log(pair.mentee).answers().text("minutes-preparing")).isEmpty();
        assertThat(fired.events()).hasExactlyElementsOfTypes(MeetingHeld.class, MeetingTold.class);
    }

    @Test
    void beginsTheLogWithALine() {
        met(pair.mentor, MINUTES.with("discussed", "Shorter agendas"));

        assertThat(log(pair.mentee).answers().text("discussed")).isEqualTo("Shorter agendas");
        assertThat(fired.events()).filteredOn(MeetingLogged.class::isInstance).hasSize(1);
    }

    @Test
    void addsALineUnderWhatTheOtherWroteAndSaysItOnce() {
        met(pair.mentor, MINUTES.with("discussed", "Shorter agendas"));
        assertThat(open(pair.mentee).logged()).isTrue();

        met(pair.mentee, MINUTES.with("discussed", "A clear end"));
        met(pair.mentee, MINUTES.with("discussed", "A clear end"));
        met(pair.mentor, MINUTES.with("discussed", "Shorter agendas"));

        assertThat(log(pair.mentor).answers().text("discussed"))
                .isEqualTo("Shorter agendas\n\nA clear end");
        assertThat(fired.events()).filteredOn(MeetingLogged.class::isInstance).hasSize(2);
        assertThat(fired.events()).filteredOn(MeetingHeld.class::isInstance).hasSize(1);
    }

    @Test
    void leavesAPrivateNoteAlone() {
        caller.becomes(pair.mentor);
        met(pair.mentor, MINUTES);
        var logs = db.make(MeetingLogService.class, all);
        LogSheet sheet = log(pair.mentor);
        db.inTransaction(
                () ->
                        logs.write(
                                meeting,
                                new LogEntry(
                                        0,
                                        new TimeSlot(sheet.meeting().begins(), 60),
                                        VenueKind.ONLINE,
                                        "",
                                        MINUTES.with("discussed", "One").with("private", "Mine"),
                                        List.of())));

        met(pair.mentor, MINUTES.with("minutes-meeting", "75").with("discussed", "Two"));

        assertThat(log(pair.mentor).answers().text("private")).isEqualTo("Mine");
        assertThat(log(pair.mentor).answers().text("minutes-meeting")).isEqualTo("75");
    }

    /** Somebody began the whole log, with a note of their own, and then answered the message. */
    @Test
    void leavesWhatWasBegunOnTheLogsPage() {
        caller.becomes(pair.mentor);
        var drafts = new DraftService(caller, db.make(JpaDrafts.class), vault, clock);
        Answers begun = Answers.NONE.with("private", "Half a thought");
        db.inTransaction(() -> drafts.keep(MeetingLogService.FORM, meeting.value(), begun));
        db.inTransaction(() -> drafts.keep(TellingService.DRAFT, meeting.value(), MINUTES));

        met(pair.mentor, MINUTES);

        assertThat(db.inTransaction(() -> drafts.find(MeetingLogService.FORM, meeting.value())))
                .hasValueSatisfying(kept -> assertThat(kept.answers()).isEqualTo(begun));
        assertThat(db.inTransaction(() -> drafts.find(TellingService.DRAFT, meeting.value())))
                .isEmpty();
    }

    @Test
    void notesWhichObjectivesMovedAndTakesItBack() {
        ObjectiveId chair = objective("Chair meetings", ObjectiveState.UNDER_WAY);
        ObjectiveId write = objective("Write papers", ObjectiveState.NOT_STARTED);
        objective("Long met", ObjectiveState.MET);
        assertThat(open(pair.mentor).objectives())
                .extracting(ObjectivesMoved.Choice::title)
                .containsExactly("Chair meetings", "Write papers");

        met(pair.mentor, MINUTES, chair.value(), write.value());
        met(pair.mentor, MINUTES, chair.value());

        assertThat(open(pair.mentor).objectives())
                .extracting(ObjectivesMoved.Choice::moved)
                .containsExactly(true, false);
        assertThat(open(pair.mentee).objectives())
                .extracting(ObjectivesMoved.Choice::moved)
                .containsExactly(false, false);
        var lists = db.make(JpaPlanLists.class);
        assertThat(db.inTransaction(() -> lists.movedOn(chair)))
                .containsExactly(LocalDate.of(2026, 10, 6));
        assertThat(db.inTransaction(() -> lists.movedOn(write))).isEmpty();
    }

    @Test
    void findsNoObjectiveOfAnotherPair() {
        assertThatThrownBy(() -> met(pair.mentor, MINUTES, ObjectiveId.next().value()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> met(pair.mentor, MINUTES, "nonsense"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNotForOthers() {
        assertThatThrownBy(() -> open(pair.mentorsManager)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> met(pair.head, MINUTES)).isInstanceOf(NotFound.class);
    }

    @Test
    void canBeThatTheyDidNotMeetAndThatTheyDidAfterAll() {
        TellingService service = telling(pair.mentee);
        db.inTransaction(() -> service.missed(meeting));
        db.inTransaction(() -> service.missed(meeting));
        assertThat(log(pair.mentor).meeting().state()).isEqualTo(MeetingState.MISSED);
        assertThat(fired.events()).filteredOn(MeetingMissed.class::isInstance).hasSize(1);

        met(pair.mentor, MINUTES);
        assertThat(log(pair.mentor).meeting().state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void countsTheMentorsMinutesAsLongAsTheMeetingWasUntilTheySaySo() {
        met(pair.mentee, MINUTES);
        assertThat(mentorsMinutes()).isEqualTo(60);

        met(pair.mentor, MINUTES);
        assertThat(mentorsMinutes()).isEqualTo(60);
        met(pair.mentor, MINUTES.with("minutes-meeting", "30"));
        assertThat(mentorsMinutes()).isEqualTo(40);
    }

    private int mentorsMinutes() {
        var lists = db.make(JpaMeetingLists.class);
        return db.inTransaction(
                () ->
                        lists.mentorMinutes(
                                        List.of(pair.id),
                                        SignedPair.SIGNED,
                                        SignedPair.SIGNED.plusDays(30))
                                .get(pair.id));
    }

    @Test
    void opensInAFixedNumberOfStatements() {
        open(pair.mentor);
        TellingService service = telling(pair.mentor);

        assertThat(db.statementsOf(() -> service.open(meeting))).isLessThanOrEqualTo(6);
    }
}
