package org.waymark.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Signing in with a name and a password. A wrong name, a wrong password and too many guesses get
 * the same answer in the same time. Hashing takes long on purpose, so no transaction, and with it
 * no connection, is held meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {
    @Inject CallerService callers;
    @Inject GuessLimit guesses;

    @PermitAll
    public Optional<SignedIn> signIn(String loginName, char[] password, String address) {
        boolean tooSoon = !guesses.mayGuess(loginName, address);
        Optional<Credential> credential = callers.credentialOf(loginName);
        boolean fits =
                Passwords.fits(password, credential.map(Credential::passwordHash).orElse(null));
        if (tooSoon) {
            return Optional.empty();
        }
        if (!fits) {
            guesses.wrongGuess(loginName, address);
            return Optional.empty();
        }
        guesses.rightGuess(loginName, address);
        return callers.rightsOf(credential.orElseThrow().person());
    }
}
