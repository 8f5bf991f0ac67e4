package org.waymark.persistence.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.community.Experience;
import org.waymark.community.GatheringAsked;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringLine;
import org.waymark.community.GatheringMoved;
import org.waymark.community.GatheringOver;
import org.waymark.community.GatheringWords;
import org.waymark.community.IntroductionService;
import org.waymark.community.IntroductionsOverRound;
import org.waymark.community.RecruitingService;
import org.waymark.community.Seat;
import org.waymark.community.SeatLine;
import org.waymark.community.SeatingService;
import org.waymark.enrolment.AnEnrolment;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.Rows;
import org.waymark.persistence.enrolment.JpaEnrolments;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.persistence.scheme.JpaInvitations;
import org.waymark.persistence.scheme.JpaPhases;
import org.waymark.scheme.Invited;
import org.waymark.scheme.Phase;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.ClockOnTheWall;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

class AskingToAMeeting {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final Experience ANY = new Experience(null, 0, null);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 4);

    private final ClockOnTheWall clock = ClockOnTheWall.onAThursday();
    private final Fired<Happened> fired = new Fired<>();
    private PeopleFixture people;
    private Phase phase;
    private PersonId grace;
    private PersonId ann;
    private PersonId ben;
    private GatheringId meeting;

    @BeforeEach
    void aMeeting() {
        people = new PeopleFixture(db);
        phase = Rows.aPhase(db);
        grace = people.person("Grace", "Adeyemi");
        db.sql(
                "INSERT INTO scheme_coordinator (scheme_id, person_id) SELECT scheme_id, '%s' FROM phase"
                        .formatted(grace.value()));
        ann = people.person("Ann", "Able");
        ben = people.person("Ben", "Best");
        meeting = db.inTransaction(() -> recruiting(grace).arrange(phase.id(), said(DAY, 13)));
    }

    @Test
    void findsTheExperiencedWhoCouldBeMentorsAndAsksThemOnce() {
        PersonId mentor = people.person("Mia", "Mentor");
        db.inTransaction(
                () ->
                        db.make(JpaEnrolments.class)
                                .add(AnEnrolment.ofApprovedMentor(phase, mentor, 1)));
        PersonId fresh = people.person("Fay", "Fresh");
        db.sql("UPDATE post SET starts = '2026-09-01' WHERE person_id = '" + fresh.value() + "'");
        PersonId away = people.person("Amy", "Away");
        db.sql("UPDATE person SET state = 'ON_LEAVE' WHERE id = '" + away.value() + "'");

        assertThat(asks(new Experience(people.grade.id(), 3, people.university.id()))).isEqualTo(3);
        assertThat(fired.events())
                .last()
                .isInstanceOfSatisfying(
                        GatheringAsked.class,
                        event ->
                                assertThat(event.people())
                                        .containsExactlyInAnyOrder(grace, ann, ben));
        assertThat(asks(ANY)).isEqualTo(1);
        assertThatThrownBy(() -> asks(ANY)).hasMessage("community.rule.nobody-fits");
    }

    @Test
    void asksByNameAndNamesTheLinesThatAreNobody() {
        assertThatThrownBy(() -> asksNamed("N10002\nN99999"))
                .hasMessage("scheme.rule.invite-unknown");
        assertThat(asksNamed("N10002\np3@northmoor.example")).isEqualTo(2);
        assertThat(asksNamed("N10002")).isZero();

        assertThat(seats()).extracting(SeatLine::person).containsExactly(ann, ben);
    }

    @Test
    void whoOffersIsInvitedAsAMentorAndMayTakeItBack() {
        asksNamed("N10002\nN10003");
        db.inTransaction(() -> introduction(ann).comes(meeting));
        db.inTransaction(() -> introduction(ann).offer(meeting));
        db.inTransaction(() -> introduction(ben).cannot(meeting));

        GatheringLine line =
                db.inTransaction(() -> recruiting(grace).meetings(phase.id()).meetings()).get(0);
        assertThat(List.of(line.asked(), line.coming(), line.offering())).containsExactly(2, 1, 1);
        assertThat(invited()).extracting(Invited::person).containsExactly(ann);
        assertThat(seats())
                .extracting(SeatLine::answer)
                .containsExactly(Seat.Answer.COMES, Seat.Answer.CANNOT);

        db.inTransaction(() -> introduction(ann).takeOfferBack(meeting));
        assertThat(invited()).isEmpty();
    }

    @Test
    void isThereForNobodyElse() {
        asksNamed("N10002");

        assertThatThrownBy(() -> db.inTransaction(() -> introduction(ben).mine(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> introduction(ben).offer(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> recruiting(ben).toChange(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> recruiting(ben).cancel(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> seating(ben).askNamed(meeting, "N10002")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> db.inTransaction(() -> seating(ben).invitees(meeting, ANY, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsOfAnotherTimeAndRefusesAnOldVersion() {
        long seen = version();
        db.inTransaction(() -> recruiting(grace).change(meeting, said(DAY.plusDays(1), 13), seen));

        assertThat(fired.events()).last().isInstanceOf(GatheringMoved.class);
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () ->
                                                recruiting(grace)
                                                        .change(meeting, said(DAY, 9), seen)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void isAnsweredUntilItBeginsAndWaitsForNobodyThen() {
        asksNamed("N10002");
        clock.passesDays(21);

        assertThatThrownBy(() -> db.inTransaction(() -> introduction(ann).comes(meeting)))
                .hasMessage("community.rule.begun");
        db.inTransaction(() -> introduction(ann).offer(meeting));
        IntroductionsOverRound round =
                db.make(IntroductionsOverRound.class, db.make(JpaGatherings.class), fired);
        db.inTransaction(() -> round.round(clock.instant()));
        db.inTransaction(() -> round.round(clock.instant()));
        assertThat(fired.events()).filteredOn(GatheringOver.class::isInstance).hasSize(1);
    }

    @Test
    void refusesWhatIsNoMeeting() {
        refused(new GatheringWords(DAY, LocalTime.NOON, 90, " ", "", ""), "nowhere");
        refused(new GatheringWords(DAY, LocalTime.NOON, 5, "Here", "", ""), "minutes");
        refused(new GatheringWords(DAY, LocalTime.NOON, 90, "", "http://a.example", ""), "link");
        refused(new GatheringWords(DAY, LocalTime.NOON, 90, "", "https:///x", ""), "link");
        refused(new GatheringWords(DAY, LocalTime.NOON, 90, "a".repeat(201), "", ""), "too-long");
        refused(
                new GatheringWords(
                        LocalDate.of(2026, 10, 15), LocalTime.of(9, 0), 90, "Here", "", ""),
                "past");
        var skipped =
                new GatheringWords(
                        LocalDate.of(2027, 3, 28), LocalTime.of(1, 30), 90, "Here", "", "");
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () -> recruiting(grace).arrange(phase.id(), skipped)))
                .hasMessage("shared.rule.clocks-skip");
    }

    private void refused(GatheringWords said, String rule) {
        assertThatThrownBy(
                        () -> db.inTransaction(() -> recruiting(grace).arrange(phase.id(), said)))
                .hasMessage("community.rule." + rule);
    }

    private static GatheringWords said(LocalDate day, int hour) {
        return new GatheringWords(day, LocalTime.of(hour, 0), 90, "Hall 1", "", "What it is about");
    }

    private long version() {
        return db.inTransaction(() -> recruiting(grace).toChange(meeting).version());
    }

    private int asks(Experience experience) {
        return db.inTransaction(() -> seating(grace).askExperienced(meeting, experience));
    }

    private int asksNamed(String lines) {
        return db.inTransaction(() -> seating(grace).askNamed(meeting, lines));
    }

    private List<SeatLine> seats() {
        return db.inTransaction(() -> seating(grace).invitees(meeting, ANY, null).page().items());
    }

    private List<Invited> invited() {
        return db.inTransaction(
                () -> db.make(JpaInvitations.class).page(phase.id(), null, 10).items());
    }

    private RecruitingService recruiting(PersonId caller) {
        return make(RecruitingService.class, caller);
    }

    private SeatingService seating(PersonId caller) {
        return make(SeatingService.class, caller);
    }

    private IntroductionService introduction(PersonId caller) {
        return make(IntroductionService.class, caller);
    }

    private <T> T make(Class<T> service, PersonId caller) {
        return db.make(
                service,
                new Caller(caller),
                db.make(JpaPhases.class),
                db.make(JpaGatherings.class),
                db.make(JpaInvitations.class),
                db.make(JpaOrganisation.class),
                db.make(JpaEnrolments.class),
                clock,
                fired);
    }
}
