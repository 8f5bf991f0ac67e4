package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.people.PersonId;
import org.waymark.shared.AllOf;
import org.waymark.vault.TestVault;

class SigningInWithAPassword {
    private static final String HASH = Passwords.hash("right".toCharArray());

    private final PersonId ada = PersonId.next();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final SignInService signIn = new SignInService();

    @BeforeEach
    void adaWhoCoordinates() {
        Account account = Account.opened(ada, "ada.stone", HASH);
        account.appoint(Roles.ADMINISTRATOR);
        accounts.add(account);
        CallerService callers = new CallerService();
        callers.accounts = accounts;
        callers.sources = new AllOf<RoleSource>(List.of(person -> Set.of(Roles.COORDINATOR)));
        signIn.vault = TestVault.inMemory();
        signIn.settings = new SignInSettings(Map.of());
        signIn.callers = callers;
        signIn.guesses =
                new GuessLimit(Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void givesTheRolesFromAllSources() {
        SignedIn signedIn = attempt("Ada.Stone ", "right").orElseThrow();
        assertThat(signedIn.person()).isEqualTo(ada.value());
        assertThat(signedIn.roles())
                .containsExactlyInAnyOrder(Roles.STAFF, Roles.ADMINISTRATOR, Roles.COORDINATOR);
    }

    @Test
    void answersTheSameToAWrongNameAndAWrongPassword() {
        assertThat(attempt("ada.stone", "wrong")).isEmpty();
        assertThat(attempt("nobody", "right")).isEmpty();
    }

    @Test
    void refusesEvenTheRightPasswordForAWhileAfterFiveWrongOnes() {
        for (int guess = 0; guess < 5; guess++) {
            attempt("ada.stone", "wrong");
        }
        assertThat(attempt("ada.stone", "right")).isEmpty();
    }

    /** A colleague behind the same address guesses, and Ada comes in where she always does. */
    @Test
    void isNotHeldUpByOthersGuessesInABrowserThatIsKnown() {
        String mark = signIn.markOf(attempt("ada.stone", "right").orElseThrow());
        for (int guess = 0; guess < 9; guess++) {
            attempt("ada.stone", "wrong");
        }
        assertThat(from("another's mark")).isEmpty();
        assertThat(from(mark)).isPresent();
    }

    @Test
    void waitsInABrowserThatIsKnownToo() {
        String mark = signIn.markOf(attempt("ada.stone", "right").orElseThrow());
        for (int guess = 0; guess < 5; guess++) {
            signIn.signIn("ada.stone", "wrong".toCharArray(), "10.0.0.1", mark);
        }
        assertThat(from(mark)).isEmpty();
        assertThat(attempt("ada.stone", "right")).isPresent();
    }

    private Optional<SignedIn> from(String mark) {
        return signIn.signIn("ada.stone", "right".toCharArray(), "10.0.0.1", mark)
                .flatMap(Arrival::entry);
    }

    @Test
    void isNoUseWithoutAPasswordOfOnesOwn() {
        accounts.add(Account.opened(ada, "ada.stone", null));
        assertThat(attempt("ada.stone", "-")).isEmpty();
    }

    private Optional<SignedIn> attempt(String name, String password) {
        return signIn.signIn(name, password.toCharArray(), "10.0.0.1", null)
                .flatMap(Arrival::entry);
    }
}
