package org.waymark.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
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
    @Inject OpenSessions sessions;
    @Inject SeenSessions seen;
    @Inject Clock clock;

    /** The person behind a session, in one statement; nobody once they left or it was ended. */
    @PermitAll
    public Optional<Standing> standingOf(PersonId person, SessionId session) {
        Optional<Standing> standing = accounts.standingOf(person, session);
        standing.ifPresent(here -> seen.seen(session));
        return standing;
    }

    /** The same for whom no group of the university's gave anything. */
    @PermitAll
    public Optional<SignedIn> rightsOf(PersonId person) {
        return rightsOf(person, Set.of());
    }

    /** What the person may do from now on; nothing without an account or after leaving. */
    @PermitAll
    public Optional<SignedIn> rightsOf(PersonId person, Set<String> granted) {
        return accounts.standingOf(person)
                .flatMap(standing -> accounts.of(person))
                .map(account -> rights(account, granted));
    }

    /** Enters a session into the list of its owner, who can end it there. */
    @PermitAll
    public SessionId begin(PersonId person, Where where) {
        OpenSession session = OpenSession.begun(person, where, clock.instant());
        sessions.begin(session);
        return session.id();
    }

    /** The owner signs out. */
    @PermitAll
    public void end(PersonId person, SessionId session) {
        sessions.end(person, session);
    }

    /** What somebody who gives this name has to know. */
    @PermitAll
    public Optional<Credential> credentialOf(String loginName) {
        return accounts.withLoginName(loginName)
                .map(account -> new Credential(account.person(), account.passwordHash()));
    }

    private SignedIn rights(Account account, Set<String> granted) {
        Set<String> roles = new HashSet<>(account.appointments());
        roles.add(Roles.STAFF);
        roles.addAll(granted);
        for (RoleSource source : sources) {
            roles.addAll(source.rolesOf(account.person()));
        }
        return new SignedIn(
                account.person().value(),
                roles,
                granted,
                account.credentialVersion(),
                account.accessVersion());
    }
}
