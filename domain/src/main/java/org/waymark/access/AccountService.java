package org.waymark.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.people.PersonId;

/** Opening accounts and naming people for roles. */
@Stateless
public class AccountService {
    @Inject Accounts accounts;

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
    public void open(PersonId person, String loginName, char[] password) {
        accounts.add(Account.opened(person, loginName, Passwords.hash(password)));
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
    public void appoint(PersonId person, String role) {
        accounts.of(person).orElseThrow(org.waymark.shared.NotFound::new).appoint(role);
    }

    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
    public void dismiss(PersonId person, String role) {
        accounts.of(person).orElseThrow(org.waymark.shared.NotFound::new).dismiss(role);
    }
}
