package org.waymark.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Arrival.NoEntry;

/**
 * Signing in with a name and a password: Waymark's own, or the university's. A wrong name, a wrong
 * password and too many guesses get the same answer in the same time. Hashing takes long on
 * purpose, and a directory may, so no transaction, and with it no connection, is held meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {
    @Inject SignInSettings settings;
    @Inject CallerService callers;
    @Inject ArrivalService arrivals;
    @Inject DirectoryPasswords directory;
    @Inject GuessLimit guesses;

    /** Empty where name or password are wrong. */
    @PermitAll
    public Optional<Arrival> signIn(String loginName, char[] password, String address) {
        boolean tooSoon = !guesses.mayGuess(loginName, address);
        Optional<Arrival> arrival = byOwnPassword(loginName, password);
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

    private Optional<Arrival> byOwnPassword(String loginName, char[] password) {
        if (!settings.ownPasswords()) {
            return Optional.empty();
        }
        Optional<Credential> credential = callers.credentialOf(loginName);
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
