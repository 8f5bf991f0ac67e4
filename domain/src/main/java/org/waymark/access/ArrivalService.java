package org.waymark.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.people.People;
import org.waymark.people.Person;
import org.waymark.shared.UniversityTime;

/**
 * Finds the person of whom the university says that they are here. Their roles come from Waymark's
 * own records as ever; the university's groups add the administrator alone. Whoever comes for the
 * first time gets an account without a password.
 */
@Stateless
public class ArrivalService {
    private static final Logger LOG = Logger.getLogger(ArrivalService.class.getName());
    private static final int LONGEST_NAME = 254;

    @Inject SignInSettings settings;
    @Inject Accounts accounts;
    @Inject People people;
    @Inject CallerService callers;
    @Inject Clock clock;

    public ArrivalService() {}

    @PermitAll
    public Arrival arrive(Asserted asserted) {
        if (asserted.name().isBlank() || asserted.name().length() > LONGEST_NAME) {
            return Arrival.refused(NoEntry.UNKNOWN);
        }
        Optional<Person> found = find(asserted.name().strip());
        if (found.isEmpty()) {
            return Arrival.refused(NoEntry.UNKNOWN);
        }
        Person person = found.get();
        if (person.isGuest() && (!person.isHere() || isOver(person))) {
            return Arrival.refused(NoEntry.GUEST_ENDED);
        }
        if (!person.isHere()) {
            return Arrival.refused(NoEntry.LEFT);
        }
        accounts.openWithoutPassword(person.id(), nameFor(person, asserted));
        return callers.rightsOf(person.id(), granted(asserted))
                .map(Arrival::of)
                .orElseGet(
                        () -> {
                            LOG.warning(
                                    () ->
                                            "Another account has the name of the person with staff"
                                                    + " number "
                                                    + person.staffNumber()
                                                    + ", who therefore can't sign in");
                            return Arrival.refused(NoEntry.UNKNOWN);
                        });
    }

    private Optional<Person> find(String name) {
        return switch (settings.match()) {
            case STAFF_NUMBER ->
                    people.withStaffNumber(name)
                            .filter(person -> name.equalsIgnoreCase(person.staffNumber()));
            case EMAIL -> withEmail(name);
            case LOGIN_NAME ->
                    accounts.named(name)
                            .filter(account -> account.loginName().equals(Account.normal(name)))
                            .map(account -> people.find(account.person()))
                            .orElseGet(() -> withEmail(name).filter(this::isNew));
        };
    }

    /** The database takes é for e, which in a name may be somebody else. */
    private Optional<Person> withEmail(String email) {
        return people.withEmail(email).filter(person -> email.equalsIgnoreCase(person.email()));
    }

    private boolean isNew(Person person) {
        return accounts.of(person.id()).isEmpty();
    }

    private boolean isOver(Person guest) {
        return guest.asGuest().until().isBefore(LocalDate.now(clock.withZone(UniversityTime.ZONE)));
    }

    private String nameFor(Person person, Asserted asserted) {
        return settings.match() == SignInSettings.Match.STAFF_NUMBER
                ? person.staffNumber()
                : asserted.name();
    }

    private Set<String> granted(Asserted asserted) {
        return settings.administratorGroup().filter(asserted.groups()::contains).isPresent()
                ? Set.of(Roles.ADMINISTRATOR)
                : Set.of();
    }
}
