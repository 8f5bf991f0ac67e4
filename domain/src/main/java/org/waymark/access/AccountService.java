package org.waymark.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.waymark.people.PersonId;

/** Opening accounts and naming people for roles. */
@Stateless
public class AccountService {
    @Inject Accounts accounts;

    /**
     * For people who share a password, which therefore is no secret: it is hashed once for all.
     *
     * @param loginNames by person
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
    public void open(Map<PersonId, String> loginNames, char[] password) {
        String hash = Passwords.hash(password);
        loginNames.forEach((person, name) -> accounts.add(Account.opened(person, name, hash)));
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
