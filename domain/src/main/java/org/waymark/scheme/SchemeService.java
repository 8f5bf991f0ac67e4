package org.waymark.scheme;

import static org.waymark.access.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.Accounts;
import org.waymark.access.CurrentPerson;
import org.waymark.people.Colleagues;
import org.waymark.people.Directory;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

/** Begins schemes and names who coordinates them. */
@Stateless
public class SchemeService {
    private static final int MOST_FOUND = 20;

    @Inject CurrentPerson me;
    @Inject Schemes schemes;
    @Inject Directory directory;
    @Inject Colleagues colleagues;
    @Inject Accounts accounts;
    @Inject Event<Happened> happened;

    public SchemeService() {}

    /** Begins a scheme with nobody to coordinate it yet. */
    @RolesAllowed(ADMINISTRATOR)
    public SchemeId begin(String schemeName) {
        Scheme scheme = Scheme.named(schemeName);
        schemes.add(scheme);
        return scheme.id();
    }

    @RolesAllowed(ADMINISTRATOR)
    public String nameOf(SchemeId scheme) {
        return schemes.require(scheme).name();
    }

    /** Who coordinates the scheme, in order of name. */
    @RolesAllowed(ADMINISTRATOR)
    public List<PersonCard> coordinators(SchemeId scheme) {
        return directory.cardsByName(schemes.coordinatorsOf(scheme));
    }

    /** People to choose a coordinator from, by name. */
    @RolesAllowed(ADMINISTRATOR)
    public List<PersonCard> candidates(String name) {
        return colleagues.named(name, MOST_FOUND);
    }

    /** Names somebody a coordinator of the scheme. */
    @RolesAllowed(ADMINISTRATOR)
    public void appoint(SchemeId scheme, PersonId person) {
        schemes.require(scheme);
        if (!directory.isHere(person)) {
            throw new RuleBroken("scheme.rule.not-here").at("coordinator");
        }
        schemes.appoint(scheme, person);
        accounts.rightsChanged(List.of(person));
        happened.fire(new CoordinatorAppointed(me.id(), scheme, person));
    }

    @RolesAllowed(ADMINISTRATOR)
    public void dismiss(SchemeId scheme, PersonId person) {
        schemes.require(scheme);
        schemes.dismiss(scheme, person);
        accounts.rightsChanged(List.of(person));
        happened.fire(new CoordinatorDismissed(me.id(), scheme, person));
    }
}
