package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.FirstAdministratorService.AboutMe;
import org.waymark.people.InMemoryPeople;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.shared.AllOf;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;
import org.waymark.shared.RulesBroken;
import org.waymark.vault.TestVault;

class ComingInFirst {
    private static final String CODE = "0123456789abcdef0123456789abcdef01234567";
    private static final String HERE = "10.0.0.1";
    private static final AboutMe OWEN = new AboutMe("Owen", "Price", "owen@northmoor.example");

    @TempDir Path folder;

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryPeople people = new InMemoryPeople();
    private final Fired<Happened> fired = new Fired<>();
    private final FirstAdministratorService first = new FirstAdministratorService();
    private Path file;

    @BeforeEach
    void aServerWithACode() throws IOException {
        file = Files.writeString(folder.resolve("code"), CODE + "\n");
        first.accounts = accounts;
        first.people = people;
        first.happened = fired;
        first.guesses =
                new GuessLimit(Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC));
        first.code = code("N10042");
    }

    @Test
    void makesSomebodyTheAdministratorOfAnEmptyInstallation() {
        String loginName = first.comeIn(CODE, OWEN, "a long walk".repeat(2).toCharArray(), HERE);

        Person owen = people.withStaffNumber("N10042").orElseThrow();
        assertThat(owen.name()).isEqualTo("Owen Price");
        assertThat(loginName).isEqualTo("owen@northmoor.example");
        assertThat(signIn(loginName, "a long walk".repeat(2)))
                .contains(Roles.STAFF, Roles.ADMINISTRATOR);
        assertThat(fired.event()).isEqualTo(new FirstAdministratorNamed(owen.id()));
    }

    @Test
    void takesThePersonOfTheDirectoryAsTheyAre() {
        Person known = inTheDirectory(PersonState.ACTIVE);
        assertThat(first.isKnown()).isTrue();

        String loginName = first.comeIn(CODE, new AboutMe("", "", ""), aPassword(), HERE);

        assertThat(loginName).isEqualTo("n10042");
        assertThat(accounts.of(known.id()).orElseThrow().appointments())
                .containsExactly(Roles.ADMINISTRATOR);
        assertThat(people.onRecord()).hasSize(1);
    }

    @Test
    void isNothingOnceThereIsAnAdministrator() {
        first.comeIn(CODE, OWEN, aPassword(), HERE);

        assertThatThrownBy(first::isKnown).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> first.comeIn(CODE, OWEN, aPassword(), HERE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNothingWhereNobodyIsNamed() {
        first.code = new FirstCode(Map.of());

        assertThatThrownBy(first::isKnown).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> first.comeIn(CODE, OWEN, aPassword(), HERE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isRefusedWithAnotherCodeAndSlowsDownWhoGuesses() {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(refusalOf("guess " + guess).field()).isEqualTo("code");
        }
        assertThat(refusalOf(CODE).key()).as("too soon").isEqualTo("access.rule.first-code");
        assertThat(people.onRecord()).isEmpty();
        first.comeIn(CODE, OWEN, aPassword(), "10.0.0.2");
    }

    @Test
    void tellsEverythingThatIsMissingAtOnce() {
        var refused =
                catchThrowableOfType(
                        RulesBroken.class,
                        () ->
                                first.comeIn(
                                        CODE,
                                        new AboutMe(" ", "", "nowhere"),
                                        "short".toCharArray(),
                                        HERE));

        assertThat(refused.all())
                .extracting(RuleBroken::field)
                .containsExactlyInAnyOrder("password", "givenName", "familyName", "email");
    }

    @Test
    void isRefusedForSomebodyWhoHasLeft() {
        inTheDirectory(PersonState.LEAVER);

        assertThat(refusalOf(CODE).key()).isEqualTo("access.rule.first-left");
    }

    @Test
    void takesTheCodeForNoPassword() {
        var refused =
                catchThrowableOfType(
                        RulesBroken.class,
                        () -> first.comeIn(CODE, OWEN, CODE.toCharArray(), HERE));

        assertThat(refused.all()).extracting(RuleBroken::field).containsExactly("password");
    }

    @Test
    void startsWithAWholeConfigurationOnly() throws IOException {
        first.code.check();

        assertThatThrownBy(() -> new FirstCode(Map.of(FirstCode.WHO, "N1")).check())
                .hasMessageContaining(FirstCode.FILE);
        Files.writeString(file, "short");
        assertThatThrownBy(first.code::check)
                .hasMessageContaining("fewer than 20")
                .hasMessageNotContaining("short");
        assertThat(first.code.isRight("short")).isFalse();
        Files.delete(file);
        assertThatThrownBy(first.code::check).hasMessageContaining("can't be read");
    }

    private RuleBroken refusalOf(String code) {
        return catchThrowableOfType(
                RuleBroken.class, () -> first.comeIn(code, OWEN, aPassword(), HERE));
    }

    private static char[] aPassword() {
        return "a long walk home".toCharArray();
    }

    private FirstCode code(String staffNumber) {
        return new FirstCode(Map.of(FirstCode.WHO, staffNumber, FirstCode.FILE, file.toString()));
    }

    private Person inTheDirectory(PersonState state) {
        Person person =
                Person.arriving(
                        PersonId.next(),
                        new PersonFacts(
                                "N10042", "Owen", "Price", null, null, null, state, List.of()));
        people.addAll(List.of(person));
        return person;
    }

    private Set<String> signIn(String name, String password) {
        CallerService callers = new CallerService();
        callers.accounts = accounts;
        callers.sources = new AllOf<RoleSource>(List.of());
        SignInService signIn = new SignInService();
        signIn.vault = TestVault.inMemory();
        signIn.settings = new SignInSettings(Map.of());
        signIn.callers = callers;
        signIn.guesses = first.guesses;
        return signIn.signIn(name, password.toCharArray(), HERE, null)
                .flatMap(Arrival::entry)
                .orElseThrow()
                .roles();
    }
}
