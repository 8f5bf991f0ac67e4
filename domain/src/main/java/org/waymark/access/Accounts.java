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

    /** The account of this name, of leavers too. */
    Optional<Account> named(String loginName);

    /**
     * Opens an account that no password opens, unless the person has one. Two who do so at once
     * don't disturb each other; nothing happens where another's account has the name.
     */
    void openWithoutPassword(PersonId person, String loginName);

    /** Whether somebody who works here administers the installation. */
    boolean anyAdministrator();

    /** The person and the state of their account, in one statement; nobody for a leaver. */
    Optional<Standing> standingOf(PersonId person);

    /** The same while this session of theirs is open, in one statement too. */
    Optional<Standing> standingOf(PersonId person, SessionId session);

    /**
     * What these people may do has changed: their sessions take up their new roles with the next
     * request. Whoever names or dismisses a coordinator, adviser or assessor calls this.
     */
    void rightsChanged(Collection<PersonId> people);
}
