package org.waymark.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Account;
import org.waymark.access.Roles;
import org.waymark.access.Standing;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.people.JpaPeople;
import org.waymark.persistence.people.PeopleFixture;

class SigningIn {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final JpaAccounts accounts = db.make(JpaAccounts.class);
    private final JpaPeople people = db.make(JpaPeople.class);
    private PersonId ada;

    @BeforeEach
    void somebodyWithAnAccount() {
        ada = new PeopleFixture(db).person("Ada", "Stone");
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
}
