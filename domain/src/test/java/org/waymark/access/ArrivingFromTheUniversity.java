package org.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.people.GuestFacts;
import org.waymark.people.InMemoryPeople;
import org.waymark.people.Person;
import org.waymark.people.PersonFacts;
import org.waymark.people.PersonId;
import org.waymark.people.PersonState;
import org.waymark.shared.AllOf;

/** Whoever the university says is here is found, or told why they don't come in. */
class ArrivingFromTheUniversity {
    private static final String GROUP = "waymark-administrators";

    private final Map<String, String> variables = new HashMap<>();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryPeople people = new InMemoryPeople();
    private Person ada;

    @BeforeEach
    void adaWhoHasNoAccountYet() {
        ada = staff("N1", "Ada", "ada@northmoor.example", PersonState.ACTIVE);
        variables.put("WAYMARK_ADMINISTRATOR_GROUP", GROUP);
    }

    @Test
    void opensAnAccountThatNoPasswordOpens() {
        SignedIn signedIn = arrive("Ada@Northmoor.example").entry().orElseThrow();

        assertThat(signedIn.person()).isEqualTo(ada.id().value());
        assertThat(signedIn.roles()).containsExactlyInAnyOrder(Roles.STAFF, Roles.LINE_MANAGER);
        assertThat(accounts.of(ada.id()).orElseThrow().passwordHash()).isNull();
    }

    @Test
    void findsAnAccountByItsName() {
        accounts.add(Account.opened(ada.id(), "ada.stone", "hash"));

        assertThat(arrive("ADA.stone").entry()).isPresent();
        assertThat(arrive("ada@northmoor.example").why()).isEqualTo(NoEntry.UNKNOWN);
    }

    @Test
    void findsByStaffNumberAloneWhereThatIsChosen() {
        variables.put("WAYMARK_SIGN_IN_MATCH", "staff-number");

        assertThat(arrive("N1").entry()).isPresent();
        assertThat(arrive("ada@northmoor.example").why()).isEqualTo(NoEntry.UNKNOWN);
        assertThat(accounts.of(ada.id()).orElseThrow().loginName()).isEqualTo("n1");
    }

    @Test
    void makesWhoeverIsInTheGroupAnAdministratorAndNobodyElse() {
        assertThat(arrive("ada@northmoor.example", GROUP).signedIn().roles())
                .contains(Roles.ADMINISTRATOR);
        assertThat(
                        arrive("ada@northmoor.example", GROUP + "-2", "administrators")
                                .signedIn()
                                .roles())
                .doesNotContain(Roles.ADMINISTRATOR);

        variables.remove("WAYMARK_ADMINISTRATOR_GROUP");
        assertThat(arrive("ada@northmoor.example", GROUP, "").signedIn().roles())
                .doesNotContain(Roles.ADMINISTRATOR);
    }

    @Test
    void tellsWhoIsUnknownAndWhoHasLeft() {
        staff("N2", "Ben", "ben@northmoor.example", PersonState.LEAVER);

        assertThat(arrive("carl@northmoor.example").why()).isEqualTo(NoEntry.UNKNOWN);
        assertThat(arrive(" ").why()).isEqualTo(NoEntry.UNKNOWN);
        assertThat(arrive("ben@northmoor.example").why()).isEqualTo(NoEntry.LEFT);
        assertThat(accounts.named("ben@northmoor.example")).isEmpty();
    }

    @Test
    void tellsAGuestWhoseDayIsOver() {
        guest("dora@partner.example", LocalDate.of(2026, 11, 20));
        guest("emil@partner.example", LocalDate.of(2026, 11, 19));

        assertThat(arrive("dora@partner.example").entry()).isPresent();
        assertThat(arrive("emil@partner.example").why()).isEqualTo(NoEntry.GUEST_ENDED);
    }

    @Test
    void letsNobodyIntoAnothersAccountOfTheirName() {
        accounts.add(Account.opened(PersonId.next(), "ada@northmoor.example", "hash"));

        variables.put("WAYMARK_SIGN_IN_MATCH", "email");
        assertThat(arrive("ada@northmoor.example").why()).isEqualTo(NoEntry.UNKNOWN);
    }

    private Person staff(String number, String name, String email, PersonState state) {
        var facts = new PersonFacts(number, name, "Stone", null, null, email, state, List.of());
        Person person = Person.arriving(PersonId.next(), facts);
        people.add(person);
        return person;
    }

    private void guest(String email, LocalDate until) {
        people.add(
                Person.guest(
                        PersonId.next(),
                        new GuestFacts("Dora", "Fox", email, "Partner", "Mentor", until)));
    }

    private Arrival arrive(String name, String... groups) {
        var callers = new CallerService();
        callers.accounts = accounts;
        callers.sources = new AllOf<RoleSource>(List.of(person -> Set.of(Roles.LINE_MANAGER)));
        var arrivals = new ArrivalService();
        arrivals.settings = new SignInSettings(variables);
        arrivals.accounts = accounts;
        arrivals.people = people;
        arrivals.callers = callers;
        arrivals.clock = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
        return arrivals.arrive(new Asserted(name, Set.of(groups)));
    }
}
