package org.waymark.organisation;

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
import org.waymark.people.OrgUnit;
import org.waymark.people.OrgUnitId;
import org.waymark.people.Organisation;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/**
 * Names the heads of discipline and academic leads whom coordinators can consult on a match. They
 * needn't work in the unit: whoever heads it stands in the line of most people there, and can't be
 * asked about those.
 */
@Stateless
public class AdviserService {
    private static final int MOST_FOUND = 20;

    @Inject CurrentPerson me;
    @Inject Organisation organisation;
    @Inject Advisers advisers;
    @Inject DismissingAdvisers dismissing;
    @Inject Directory directory;
    @Inject Colleagues colleagues;
    @Inject Accounts accounts;
    @Inject Event<Happened> happened;

    public AdviserService() {}

    /** Who advises for the unit, in order of name. */
    @RolesAllowed(ADMINISTRATOR)
    public List<PersonCard> advisers(OrgUnitId unit) {
        return directory.cardsByName(advisers.of(unit));
    }

    /** People to choose an adviser from, by name. */
    @RolesAllowed(ADMINISTRATOR)
    public List<PersonCard> candidates(String name) {
        return colleagues.named(name, MOST_FOUND);
    }

    /** Names somebody an adviser of the unit. */
    @RolesAllowed(ADMINISTRATOR)
    public void name(OrgUnitId id, PersonId person) {
        OrgUnit unit = organisation.find(id).orElseThrow(NotFound::new);
        if (unit.isRetired()) {
            throw new RuleBroken("organisation.rule.adviser-retired").at("adviser");
        }
        if (!directory.isHere(person)) {
            throw new RuleBroken("organisation.rule.adviser-not-here").at("adviser");
        }
        if (advisers.name(id, person)) {
            accounts.rightsChanged(List.of(person));
            happened.fire(new AdviserNamed(me.id(), id, person));
        }
    }

    @RolesAllowed(ADMINISTRATOR)
    public void dismiss(OrgUnitId unit, PersonId person) {
        dismissing.dismiss(unit, person, me.id());
    }
}
