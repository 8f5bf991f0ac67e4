package org.waymark.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Arrival.NoEntry;
import org.waymark.people.PersonId;
import org.waymark.vault.KeyName;
import org.waymark.vault.Vault;

/**
 * Signing in with a name and a password: Waymark's own, or the university's. A wrong name, a wrong
 * password and too many guesses get the same answer in the same time. Hashing takes long on
 * purpose, and a directory may, so no transaction, and with it no connection, is held meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {
    private static final String KNOWN_BROWSER = "known browser";

    @Inject SignInSettings settings;
    @Inject CallerService callers;
    @Inject ArrivalService arrivals;
    @Inject DirectoryPasswords directory;
    @Inject GuessLimit guesses;
    @Inject Vault vault;

    /**
     * Empty where name or password are wrong. Whoever guesses waits by the name and by where they
     * guess from; a browser in which the owner of the name has signed in before is a place of its
     * own, so that nobody at the same address can make the owner wait.
     *
     * @param mark what {@link #markOf} said when somebody signed in in this browser, or null
     */
    @PermitAll
    public Optional<Arrival> signIn(
            String loginName, char[] password, String address, String mark) {
        Optional<Credential> credential = callers.credentialOf(loginName);
        boolean isKnown = credential.map(Credential::person).filter(p -> isOf(p, mark)).isPresent();
        return signIn(loginName, password, isKnown ? KNOWN_BROWSER : address, credential);
    }

    /** By what a browser is known again to be one of this person's; tells nobody who that is. */
    @PermitAll
    public String markOf(SignedIn signedIn) {
        return markOf(new PersonId(signedIn.person()));
    }

    private String markOf(PersonId person) {
        return vault.pseudonym(KeyName.ofPerson(person), KNOWN_BROWSER);
    }

    private boolean isOf(PersonId person, String mark) {
        return mark != null
                && MessageDigest.isEqual(
                        mark.getBytes(StandardCharsets.UTF_8),
                        markOf(person).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Arrival> signIn(
            String loginName, char[] password, String address, Optional<Credential> credential) {
        boolean tooSoon = !guesses.mayGuess(loginName, address);
        Optional<Arrival> arrival = byOwnPassword(credential, password);
        if (tooSoon) {
            return Optional.empty();
        }
        if (arrival.isEmpty() && settings.way() == SignInSettings.Way.LDAP) {
            arrival = byDirectory(loginName, password);
        }
        if (arrival.isEmpty()) {
            guesses.wrongGuess(loginName, address);
        } else if (arrival.get().why() != NoEntry.UNAVAILABLE) {
            guesses.rightGuess(loginName, address);
        }
        return arrival;
    }

    private Optional<Arrival> byOwnPassword(Optional<Credential> credential, char[] password) {
        if (!settings.ownPasswords()) {
            return Optional.empty();
        }
        String hash = credential.map(Credential::passwordHash).orElse(null);
        return Passwords.fits(password, hash)
                ? callers.rightsOf(credential.orElseThrow().person(), Set.of()).map(Arrival::of)
                : Optional.empty();
    }

    private Optional<Arrival> byDirectory(String loginName, char[] password) {
        try {
            return directory.check(loginName, password).map(arrivals::arrive);
        } catch (DirectoryUnavailable noAnswer) {
            return Optional.of(Arrival.refused(NoEntry.UNAVAILABLE));
        }
    }
}
