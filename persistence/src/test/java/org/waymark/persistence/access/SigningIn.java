package org.waymark.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Account;
import org.waymark.access.OpenSession;
import org.waymark.access.Roles;
import org.waymark.access.SessionId;
import org.waymark.access.Standing;
import org.waymark.access.Where;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.people.JpaPeople;
import org.waymark.persistence.people.PeopleFixture;

class SigningIn {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @RegisterExtension static final MariaDb db = new MariaDb();

    private final JpaAccounts accounts = db.make(JpaAccounts.class);
    private final JpaPeople people = db.make(JpaPeople.class);
    private final JpaOpenSessions sessions = db.make(JpaOpenSessions.class);
    private PeopleFixture fixture;
    private PersonId ada;

    @BeforeEach
    void somebodyWithAnAccount() {
        fixture = new PeopleFixture(db);
        ada = fixture.person("Ada", "Stone");
        db.inTransaction(() -> accounts.add(Account.opened(ada, " Ada.Stone ", "hash")));
    }

    @Test
    void findsTheAccountByItsNameInAnyCapitals() {
        db.inTransaction(() -> assertThat(accounts.withLoginName("ADA.stone")).isPresent());
    }

    @Test
    void tellsWhoIsThereAndOnWhichStateOfTheAccountInOneStatement() {
        assertThat(
                        db.statementsOf(
                                () -> {
                                    Standing standing = accounts.standingOf(ada).orElseThrow();
                                    assertThat(standing.card().name()).isEqualTo("Ada Stone");
                                    assertThat(standing.accessVersion()).isZero();
                                }))
                .isEqualTo(1);
    }

    @Test
    void isOverForALeaver() {
        db.inTransaction(() -> people.find(ada).orElseThrow().leave());
        db.inTransaction(
                () -> {
                    assertThat(accounts.standingOf(ada)).isEmpty();
                    assertThat(accounts.withLoginName("ada.stone")).isEmpty();
                });
    }

    @Test
    void anAppointmentMakesSessionsTakeUpTheNewRole() {
        db.inTransaction(() -> accounts.of(ada).orElseThrow().appoint(Roles.ADMINISTRATOR));
        db.inTransaction(
                () -> {
                    Account account = accounts.of(ada).orElseThrow();
                    assertThat(account.appointments()).containsExactly(Roles.ADMINISTRATOR);
                    assertThat(account.accessVersion()).isEqualTo(1);
                });
    }

    @Test
    void anInstallationHasAnAdministratorWhileOneOfThemWorksThere() {
        db.inTransaction(() -> assertThat(accounts.anyAdministrator()).isFalse());

        db.inTransaction(() -> accounts.of(ada).orElseThrow().appoint(Roles.ADMINISTRATOR));
        db.inTransaction(() -> assertThat(accounts.anyAdministrator()).isTrue());

        db.inTransaction(() -> people.find(ada).orElseThrow().leave());
        db.inTransaction(() -> assertThat(accounts.anyAdministrator()).isFalse());
    }

    @Test
    void whoeverChangesRightsElsewhereSaysSo() {
        db.inTransaction(() -> accounts.rightsChanged(List.of(ada)));
        db.inTransaction(
                () ->
                        assertThat(accounts.standingOf(ada).orElseThrow().accessVersion())
                                .isEqualTo(1));
    }

    @Test
    void aSessionIsOverOnceItWasEndedAndForALeaverAtOnce() {
        SessionId here = begins(ada);
        SessionId there = begins(ada);
        db.inTransaction(
                () -> {
                    assertThat(accounts.standingOf(ada, here)).isPresent();
                    sessions.endAllBut(ada, here);
                });
        db.inTransaction(
                () -> {
                    assertThat(accounts.standingOf(ada, there)).isEmpty();
                    assertThat(accounts.standingOf(ada, here)).isPresent();
                    people.find(ada).orElseThrow().leave();
                });
        db.inTransaction(() -> assertThat(accounts.standingOf(ada, here)).isEmpty());
    }

    @Test
    void looksForTheSessionInTheSameStatement() {
        SessionId here = begins(ada);
        assertThat(db.statementsOf(() -> accounts.standingOf(ada, here).orElseThrow()))
                .isEqualTo(1);
    }

    @Test
    void aSessionIsItsOwnersAlone() {
        PersonId ben = fixture.person("Ben", "Reed");
        db.inTransaction(() -> accounts.add(Account.opened(ben, "ben.reed", "hash")));
        SessionId adas = begins(ada);
        db.inTransaction(
                () -> {
                    sessions.end(ben, adas);
                    sessions.endAllBut(ben, begun(ben));
                    assertThat(accounts.standingOf(ben, adas)).isEmpty();
                });
        db.inTransaction(() -> assertThat(accounts.standingOf(ada, adas)).isPresent());
    }

    @Test
    void sessionsAreListedByWhenTheyWereSeenAndForgottenLongAfter() {
        SessionId first = begins(ada);
        SessionId second = begins(ada);
        db.inTransaction(() -> sessions.seen(List.of(first), NOON.plusSeconds(120)));
        db.inTransaction(
                () -> {
                    assertThat(sessions.of(ada, NOON)).extracting("id").startsWith(first, second);
                    assertThat(sessions.of(ada, NOON.plusSeconds(60)))
                            .extracting("id")
                            .containsExactly(first);
                    sessions.forget(NOON.plusSeconds(60));
                });
        db.inTransaction(() -> assertThat(accounts.standingOf(ada, second)).isEmpty());
    }

    @Test
    void anAccountWithoutAPasswordIsOpenedOnceAndTakesNobodysName() {
        PersonId ben = fixture.person("Ben", "Reed");
        db.inTransaction(() -> accounts.openWithoutPassword(ben, "ADA.stone"));
        db.inTransaction(() -> assertThat(accounts.of(ben)).isEmpty());

        db.inTransaction(() -> accounts.openWithoutPassword(ben, " Ben.Reed "));
        db.inTransaction(() -> accounts.openWithoutPassword(ben, "another"));
        db.inTransaction(
                () -> {
                    assertThat(accounts.named("ben.reed").orElseThrow().person()).isEqualTo(ben);
                    assertThat(accounts.named("another")).isEmpty();
                });
    }

    private SessionId begins(PersonId person) {
        SessionId[] made = new SessionId[1];
        db.inTransaction(() -> made[0] = begun(person));
        return made[0];
    }

    private SessionId begun(PersonId person) {
        OpenSession session =
                OpenSession.begun(person, new Where("Firefox, Mac", "10.0.0.1"), NOON);
        sessions.begin(session);
        return session.id();
    }
}
