package org.waymark.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;

/** Accounts in memory, of people who all work here. */
public final class InMemoryAccounts implements Accounts {
    private final Map<PersonId, Account> accounts = new LinkedHashMap<>();

    @Override
    public void add(Account account) {
        accounts.put(account.person(), account);
    }

    @Override
    public Optional<Account> of(PersonId person) {
        return Optional.ofNullable(accounts.get(person));
    }

    @Override
    public Optional<Account> withLoginName(String loginName) {
        return accounts.values().stream()
                .filter(account -> account.loginName().equals(Account.normal(loginName)))
                .findFirst();
    }

    @Override
    public Optional<Account> named(String loginName) {
        return withLoginName(loginName);
    }

    @Override
    public void openWithoutPassword(PersonId person, String loginName) {
        if (of(person).isEmpty() && named(loginName).isEmpty()) {
            add(Account.opened(person, loginName, null));
        }
    }

    @Override
    public boolean anyAdministrator() {
        return accounts.values().stream()
                .anyMatch(account -> account.appointments().contains(Roles.ADMINISTRATOR));
    }

    @Override
    public Optional<Standing> standingOf(PersonId person) {
        return of(person)
                .map(
                        account ->
                                new Standing(
                                        new PersonCard(person, "", "", null, "", "", "", "", "", 0),
                                        account.credentialVersion(),
                                        account.accessVersion()));
    }

    @Override
    public Optional<Standing> standingOf(PersonId person, SessionId session) {
        return standingOf(person);
    }

    @Override
    public void rightsChanged(Collection<PersonId> people) {
        throw new UnsupportedOperationException();
    }
}
