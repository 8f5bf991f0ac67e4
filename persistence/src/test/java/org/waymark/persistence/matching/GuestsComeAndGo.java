package org.waymark.persistence.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.matching.MentorFilter;
import org.waymark.matching.RequestId;
import org.waymark.matching.RequestMovedOn;
import org.waymark.people.DirectoryChanged;
import org.waymark.people.GuestFacts;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.people.JpaPeople;
import org.waymark.persistence.records.JpaDirectoryLists;
import org.waymark.records.GuestAdded;
import org.waymark.records.GuestLeft;
import org.waymark.records.GuestService;
import org.waymark.records.GuestToEdit;
import org.waymark.records.GuestsLeave;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.shared.UniversityTime;

class GuestsComeAndGo {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final JpaPeople people = db.make(JpaPeople.class);
    private AMatching matching;
    private PersonId nia;
    private GuestService guests;

    @BeforeEach
    void aGuestWhoMentors() {
        matching = new AMatching(db);
        nia = matching.guest("Nia", LAST_DAY);
        guests = service(LAST_DAY.minusDays(30));
    }

    private GuestService service(LocalDate today) {
        return db.make(
                GuestService.class,
                people,
                db.make(JpaDirectoryLists.class, db.make(JpaDirectory.class)),
                new Caller(PersonId.next()),
                Clock.fixed(UniversityTime.startOf(today), ZoneOffset.UTC),
                matching.fired);
    }

    @Test
    void isReadWithTheirInstitution() {
        PersonCard card = db.inTransaction(() -> db.make(JpaDirectory.class).requireCard(nia));
        assertThat(card.roleTitle()).isEqualTo("Guest mentor");
        assertThat(card.department()).isEqualTo("Partner College");
    }

    @Test
    void canBeFoundAndAskedLikeAnyMentor() {
        PersonId lewis = matching.mentee("Lewis");
        assertThat(
                        db.inTransaction(
                                () ->
                                        matching.finding(lewis)
                                                .find(
                                                        matching.phase.id(),
                                                        MentorFilter.NONE,
                                                        null)))
                .isNotNull();
        RequestId request = asks(lewis, nia);
        db.inTransaction(() -> matching.acceptance(nia).accept(request));
        assertThat(db.ask("SELECT COUNT(*) FROM partnership")).isEqualTo(1L);
    }

    @Test
    void hasLeftTheDayAfterTheLastAndNotBefore() {
        round(LAST_DAY);
        assertThat(state()).isEqualTo(PersonState.ACTIVE);
        round(LAST_DAY.plusDays(1));
        assertThat(state()).isEqualTo(PersonState.LEAVER);
        round(LAST_DAY.plusDays(2));
        assertThat(matching.fired.events()).filteredOn(GuestLeft.class::isInstance).hasSize(1);
    }

    @Test
    void leavesNobodyWaiting() {
        PersonId lewis = matching.mentee("Lewis");
        asks(lewis, nia);
        round(LAST_DAY.plusDays(1));
        matching.happens(matching.nobodyLeftWaiting(), "recordsChanged", lastDirectoryChange());
        assertThat(matching.fired.events()).filteredOn(RequestMovedOn.class::isInstance).hasSize(1);
        assertThat(db.ask("SELECT state FROM match_request")).isEqualTo("WITHDRAWN");
    }

    private DirectoryChanged lastDirectoryChange() {
        return matching.fired.events().stream()
                .filter(DirectoryChanged.class::isInstance)
                .map(DirectoryChanged.class::cast)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @Test
    void isHereAgainWithALaterDay() {
        round(LAST_DAY.plusDays(1));
        guests = service(LAST_DAY.plusDays(5));
        GuestToEdit left = open();
        assertRefused("records.rule.guest-until", () -> change(left, LAST_DAY.plusDays(4)));
        change(left, LAST_DAY.plusDays(5));
        assertThat(state()).isEqualTo(PersonState.ACTIVE);
        assertThatThrownBy(() -> change(left, LAST_DAY.plusDays(9)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void isAddedOnce() {
        GuestFacts idris =
                new GuestFacts(
                        "Idris",
                        "Vaughan",
                        "Idris@Partner.example ",
                        "Partner College",
                        "Guest mentor",
                        LAST_DAY);
        db.inTransaction(() -> guests.add(idris));
        assertRefused("records.rule.guest-email", () -> db.inTransaction(() -> guests.add(idris)));
        assertThat(matching.fired.events()).filteredOn(GuestAdded.class::isInstance).hasSize(1);
        assertThat(db.inTransaction(() -> guests.guests(null)).items())
                .extracting(line -> line.name())
                .containsExactly("Guest, Nia", "Vaughan, Idris");
    }

    private static void assertRefused(String rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RulesBroken.class,
                        told ->
                                assertThat(told.all())
                                        .extracting(RuleBroken::key)
                                        .containsExactly(rule));
    }

    private RequestId asks(PersonId mentee, PersonId mentor) {
        db.inTransaction(() -> matching.choosing(mentee).choose(matching.phase.id(), mentor));
        return db.inTransaction(() -> matching.choosing(mentee).ask(matching.phase.id(), Map.of()));
    }

    private void round(LocalDate today) {
        GuestsLeave round = db.make(GuestsLeave.class, people, matching.fired);
        db.inTransaction(() -> round.round(UniversityTime.startOf(today)));
    }

    private PersonState state() {
        return db.inTransaction(() -> people.find(nia).orElseThrow().state());
    }

    private GuestToEdit open() {
        return db.inTransaction(() -> guests.open(nia));
    }

    private void change(GuestToEdit seen, LocalDate until) {
        GuestFacts before = seen.facts();
        GuestFacts facts =
                new GuestFacts(
                        before.givenName(),
                        before.familyName(),
                        before.email(),
                        before.institution(),
                        before.role(),
                        until);
        db.inTransaction(() -> guests.change(nia, facts, seen.version()));
    }
}
