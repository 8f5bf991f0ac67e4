package org.waymark.access;

import java.util.Collection;
import java.util.Optional;
import org.waymark.people.PersonId;

/** The accounts that people sign in with. */
public interface Accounts {
    void add(Account account);

    Optional<Account> of(PersonId person);

    /** The account of this name, if its person works here. */
    Optional<Account> withLoginName(String loginName);

    /** Whether somebody who works here administers the installation. */
    boolean anyAdministrator();

    /** The person behind a request and whether their session is still good, in one statement. */
    Optional<Standing> standingOf(PersonId person);

    /**
     * What these people may do has changed: their sessions take up their new roles with the next
     * request. Whoever names or dismisses a coordinator, adviser or assessor calls this.
     */
    void rightsChanged(Collection<PersonId> people);
}
