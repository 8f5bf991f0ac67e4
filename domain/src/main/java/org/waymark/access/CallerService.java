package org.waymark.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.people.PersonId;

/**
 * Who is behind a request and what they may do: what the container's sign-in asks. It runs before
 * anybody is signed in, so it is open; it tells nothing to a page.
 */
@Stateless
public class CallerService {
    @Inject Accounts accounts;
    @Inject @Any Instance<RoleSource> sources;

    /** The person behind a session, in one statement; nobody once they have left. */
    @PermitAll
    public Optional<Standing> standingOf(PersonId person) {
        return accounts.standingOf(person);
    }

    /** What the person may do from now on; nothing without an account or after leaving. */
    @PermitAll
    public Optional<SignedIn> rightsOf(PersonId person) {
        return accounts.standingOf(person)
                .flatMap(standing -> accounts.of(person))
                .map(this::rights);
    }

    /** What somebody who gives this name has to know. */
    @PermitAll
    public Optional<Credential> credentialOf(String loginName) {
        return accounts.withLoginName(loginName)
                .map(account -> new Credential(account.person(), account.passwordHash()));
    }

    private SignedIn rights(Account account) {
        Set<String> roles = new HashSet<>(account.appointments());
        roles.add(Roles.STAFF);
        for (RoleSource source : sources) {
            roles.addAll(source.rolesOf(account.person()));
        }
        return new SignedIn(
                account.person().value(),
                roles,
                account.credentialVersion(),
                account.accessVersion());
    }
}
