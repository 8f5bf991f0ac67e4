package org.waymark.persistence.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.persistence.community.AnEvent.DAY;
import static org.waymark.persistence.community.AnEvent.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.calendar.Appointment;
import org.waymark.calendar.Appointments;
import org.waymark.community.AttendanceService;
import org.waymark.community.BookedLine;
import org.waymark.community.EventLine;
import org.waymark.community.EventSeen;
import org.waymark.community.EventService;
import org.waymark.community.EventsTomorrowRound;
import org.waymark.community.GatheringAudience;
import org.waymark.community.GatheringId;
import org.waymark.community.GatheringKind;
import org.waymark.community.Seat;
import org.waymark.community.SeatId;
import org.waymark.enrolment.Enrolment;
import org.waymark.enrolment.Enrolments;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.scheme.Part;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

class BookingAPlace {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private AnEvent an;
    private PersonId ann;
    private PersonId ben;
    private PersonId cat;

    @BeforeEach
    void threePeople() {
        an = new AnEvent(db);
        ann = an.people.person("Ann", "Able");
        ben = an.people.person("Ben", "Best");
        cat = an.people.person("Cat", "Cole");
    }

    @Test
    void takesWhatIsFreeAndWaitsInOrderForWhatIsNot() {
        GatheringId lunch = an.lunch(1);

        assertThat(books(ann, lunch)).isTrue();
        assertThat(books(ben, lunch)).isFalse();
        assertThat(books(cat, lunch)).isFalse();
        assertThat(books(ben, lunch)).as("booking twice").isFalse();
        assertThat(sees(ben, lunch).numbers().position()).isEqualTo(1);
        assertThat(sees(cat, lunch).numbers().position()).isEqualTo(2);
        assertThat(sees(cat, lunch).link()).as("for those who come").isEmpty();

        givesBack(ann, lunch);
        assertThat(sees(ben, lunch).mine()).isEqualTo(Seat.Answer.COMES);
        assertThat(sees(ben, lunch).link()).isEqualTo("https://meet.example/1");
        assertThat(sees(cat, lunch).numbers().position()).isEqualTo(1);
        assertThat(mailTo(ben)).containsExactly("event-free");
        assertThat(mailTo(ann)).containsExactly("event-booked", "event-given-back");
        assertThat(waitsFor(ben)).containsExactly("event-free");
        an.house.as(ben, () -> events().keep(lunch));
        assertThat(waitsFor(ben)).isEmpty();
        assertThat(books(ann, lunch)).as("who comes again stands last").isFalse();
        assertThat(sees(ann, lunch).numbers().position()).isEqualTo(2);
    }

    @Test
    void isOpenOnlyToThoseForWhomItIsAndAfterItIsPublished() {
        PersonId mentor = an.mentor("Mia");
        GatheringId draft =
                an.planned(words(GatheringKind.TRAINING, GatheringAudience.MENTORS, 5, DAY));
        assertThatThrownBy(() -> books(mentor, draft)).isInstanceOf(NotFound.class);

        an.house.as(an.grace, () -> an.planning().publish(draft));
        assertThatThrownBy(() -> books(ann, draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sees(ann, draft)).isInstanceOf(NotFound.class);
        assertThat(books(mentor, draft)).isTrue();
        assertThat(comingFor(ann)).isEmpty();
        assertThat(comingFor(mentor)).extracting(EventLine::id).containsExactly(draft);
        assertThatThrownBy(() -> an.house.as(ann, () -> an.planning().cancel(draft)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> an.house.as(ann, () -> attendance().booked(draft, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void putsADateIntoTheCalendarThatMovesAndFallsAwayWithARisingNumber() {
        GatheringId lunch = an.lunch(5);
        books(ann, lunch);
        Appointment booked = dates(ann).get(0);
        assertThat(booked.where()).isEqualTo("Hall 1");
        assertThat(booked.people()).containsExactly(ann);

        long seen = version(lunch);
        an.house.as(
                an.grace,
                () ->
                        an.planning()
                                .change(
                                        lunch,
                                        words(
                                                GatheringKind.NETWORK,
                                                GatheringAudience.STAFF,
                                                5,
                                                DAY.plusDays(1)),
                                        seen));
        Appointment moved = dates(ann).get(0);
        assertThat(moved.uid()).isEqualTo(booked.uid());
        assertThat(moved.sequence()).isGreaterThan(booked.sequence());
        assertThat(moved.begins()).isAfter(booked.begins());

        givesBack(ann, lunch);
        books(ann, lunch);
        Appointment again = dates(ann).get(0);
        assertThat(again.sequence()).isGreaterThan(moved.sequence());

        an.house.as(an.grace, () -> an.planning().cancel(lunch));
        assertThat(dates(ann)).isEmpty();
        assertThat(mailTo(ann))
                .containsExactly(
                        "event-booked",
                        "event-moved",
                        "event-given-back",
                        "event-booked",
                        "event-off");
        assertThat(
                        db.ask(
                                "SELECT COUNT(DISTINCT calendar_sequence) FROM outbox_message WHERE"
                                        + " calendar_uid = '"
                                        + booked.uid()
                                        + "'"))
                .isEqualTo(5L);
    }

    @Test
    void getsMorePlacesAndNeverFewerThanAreTaken() {
        GatheringId lunch = an.lunch(2);
        List.of(ann, ben, cat).forEach(one -> books(one, lunch));
        assertThatThrownBy(() -> changesPlaces(lunch, 1)).isInstanceOf(RuleBroken.class);

        changesPlaces(lunch, 3);
        assertThat(sees(cat, lunch).mine()).isEqualTo(Seat.Answer.COMES);
        givesBack(ann, lunch);
        changesPlaces(lunch, 2);
        assertThat(books(ann, lunch)).isFalse();
        changesPlaces(lunch, null);
        assertThat(sees(ann, lunch).mine()).isEqualTo(Seat.Answer.COMES);
    }

    @Test
    void ofATrainingBooksItForTheMentorAndAttendanceRecordsIt() {
        PersonId mia = an.mentor("Mia");
        PersonId max = an.mentor("Max");
        GatheringId training =
                an.published(words(GatheringKind.TRAINING, GatheringAudience.MEMBERS, 5, DAY));
        books(mia, training);
        books(max, training);
        assertThat(enrolment(mia).trainingBookedOn()).contains(DAY);
        givesBack(max, training);
        assertThat(enrolment(max).trainingBookedOn()).isEmpty();
        books(max, training);
        assertThatThrownBy(() -> notes(training, mia)).hasMessage("community.rule.not-begun");

        an.clock.passesDays(21);
        notes(training, mia);
        assertThat(enrolment(mia).mentorTrainedOn()).contains(DAY);
        assertThat(enrolment(max).mentorTrainedOn()).isEmpty();
        assertThat(enrolment(max).trainingBookedOn()).isEmpty();
        assertThat(waitsFor(an.grace)).isEmpty();

        notes(training, max);
        assertThat(enrolment(mia).mentorTrainedOn()).as("corrected").isEmpty();
        assertThat(enrolment(max).mentorTrainedOn()).contains(DAY);
    }

    @Test
    void ofAnEventThatIsPlannedAndPublishedInOneGo() {
        GatheringId lunch =
                an.house.as(
                        an.grace,
                        () -> {
                            var words =
                                    words(GatheringKind.NETWORK, GatheringAudience.STAFF, 1, DAY);
                            GatheringId id = an.planning().plan(an.phase.id(), words);
                            an.planning().publish(id);
                            return id;
                        });

        assertThat(books(ann, lunch)).isTrue();
    }

    @Test
    void isRemindedOfOnceTheDayBefore() {
        GatheringId lunch = an.lunch(1);
        books(ann, lunch);
        books(ben, lunch);
        an.clock.passesDays(19);
        for (int i = 0; i < 2; i++) {
            an.house.as(
                    null, () -> an.house.the(EventsTomorrowRound.class).round(an.clock.instant()));
        }
        assertThat(mailTo(ann)).containsExactly("event-booked", "event-reminder");
        assertThat(mailTo(ben)).isEmpty();
    }

    @Test
    void listsInPagesThatMissNobody() {
        var all = new ArrayList<GatheringId>();
        for (int i = 0; i < 23; i++) {
            all.add(
                    an.published(
                            words(
                                    GatheringKind.NETWORK,
                                    GatheringAudience.STAFF,
                                    5,
                                    DAY.plusDays(i / 2))));
        }
        var first = an.house.as(ann, () -> events().coming(null));
        var second = an.house.as(ann, () -> events().coming(first.next()));
        var seen = new ArrayList<GatheringId>();
        first.items().forEach(line -> seen.add(line.id()));
        second.items().forEach(line -> seen.add(line.id()));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        assertThat(second.hasMore()).isFalse();
        var back = an.house.as(an.grace, () -> an.planning().events(an.phase.id(), null).page());
        assertThat(back.items()).hasSize(20);
        assertThat(
                        an.house
                                .as(
                                        an.grace,
                                        () ->
                                                an.planning()
                                                        .events(an.phase.id(), back.next())
                                                        .page())
                                .items())
                .hasSize(3);
    }

    @Test
    void takesAFixedNumberOfStatements() {
        GatheringId lunch = an.lunch(3);
        int alone = db.statementsOf(() -> {}) + statements(ann, lunch);
        for (int i = 0; i < 12; i++) {
            books(an.people.person("Person" + i, "Other"), lunch);
        }
        assertThat(statements(ann, lunch)).isEqualTo(alone).isLessThanOrEqualTo(8);
    }

    private int statements(PersonId person, GatheringId id) {
        an.house.as(person, () -> {});
        return db.statementsOf(() -> events().see(id));
    }

    private EventService events() {
        return an.house.the(EventService.class);
    }

    private AttendanceService attendance() {
        return an.house.the(AttendanceService.class);
    }

    private boolean books(PersonId person, GatheringId id) {
        return an.house.as(person, () -> events().book(id));
    }

    private void givesBack(PersonId person, GatheringId id) {
        an.house.as(person, () -> events().giveBack(id));
    }

    private EventSeen sees(PersonId person, GatheringId id) {
        return an.house.as(person, () -> events().see(id));
    }

    private List<EventLine> comingFor(PersonId person) {
        return an.house.as(person, () -> events().coming(null).items());
    }

    private long version(GatheringId id) {
        return an.house.as(an.grace, () -> an.planning().toChange(id).version());
    }

    private void changesPlaces(GatheringId id, Integer places) {
        long seen = version(id);
        an.house.as(
                an.grace,
                () ->
                        an.planning()
                                .change(
                                        id,
                                        words(
                                                GatheringKind.NETWORK,
                                                GatheringAudience.STAFF,
                                                places,
                                                DAY),
                                        seen));
    }

    /** Notes that this one alone was there. */
    private void notes(GatheringId id, PersonId there) {
        List<BookedLine> all = an.house.as(an.grace, () -> attendance().booked(id, null).items());
        List<SeatId> present =
                all.stream()
                        .filter(line -> line.person().equals(there))
                        .map(BookedLine::seat)
                        .toList();
        an.house.as(
                an.grace,
                () -> attendance().note(id, all.stream().map(BookedLine::seat).toList(), present));
    }

    private Enrolment enrolment(PersonId mentor) {
        return an.house.as(
                null,
                () -> an.house.the(Enrolments.class).require(an.phase.id(), mentor, Part.MENTOR));
    }

    private List<Appointment> dates(PersonId person) {
        return an.house.as(
                null,
                () ->
                        an.house
                                .the(Appointments.class)
                                .of(
                                        person,
                                        Instant.parse("2026-10-01T00:00:00Z"),
                                        Instant.parse("2027-10-01T00:00:00Z")));
    }

    private List<String> mailTo(PersonId person) {
        return column(
                "SELECT message_key FROM outbox_message WHERE person_id = '%s' ORDER BY id",
                person);
    }

    private List<String> waitsFor(PersonId person) {
        return column("SELECT kind FROM waiting_item WHERE person_id = '%s'", person);
    }

    private static List<String> column(String query, PersonId person) {
        return db.inTransaction(
                () -> {
                    List<?> rows =
                            db.em()
                                    .createNativeQuery(query.formatted(person.value()))
                                    .getResultList();
                    return rows.stream().map(String::valueOf).toList();
                });
    }
}
