package org.waymark.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.access.Roles;
import org.waymark.organisation.AdviserDismissed;
import org.waymark.organisation.AdviserNamed;
import org.waymark.organisation.AdviserRoles;
import org.waymark.organisation.AdviserService;
import org.waymark.organisation.DismissingAdvisers;
import org.waymark.organisation.UnitService;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonCard;
import org.waymark.people.PersonId;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.access.JpaAccounts;
import org.waymark.persistence.people.JpaColleagues;
import org.waymark.persistence.people.JpaDirectory;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.records.PeopleImportId;
import org.waymark.records.PeopleImported;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.NotFound;

class NamingAdvisers {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final Fired<Happened> fired = new Fired<>();
    private final PersonId owen = PersonId.next();
    private PeopleFixture people;
    private AdviserService advisers;
    private AdviserRoles roles;
    private UnitService units;
    private PersonId dora;
    private OrgUnitId physics;

    @BeforeEach
    void aSmallUniversity() {
        people = new PeopleFixture(db);
        dora = people.person("Dora", "Nwosu");
        physics = people.department.id();
        Object[] parts = {
            db.make(JpaOrganisation.class),
            db.make(JpaOrganisationLists.class),
            db.make(JpaAdvisers.class),
            db.make(JpaDirectory.class),
            db.make(JpaColleagues.class),
            db.make(JpaAccounts.class),
            new Caller(owen),
            fired
        };
        DismissingAdvisers dismissing = db.make(DismissingAdvisers.class, parts);
        fired.tells(dismissing);
        Object[] all = java.util.Arrays.copyOf(parts, parts.length + 1);
        all[parts.length] = dismissing;
        advisers = db.make(AdviserService.class, all);
        roles = db.make(AdviserRoles.class, all);
        units = db.make(UnitService.class, all);
        db.sql(
                "INSERT INTO account (person_id, login_name, password_hash, credential_version,"
                        + " access_version, version) VALUES ('"
                        + dora.value()
                        + "', 'dora', NULL, 0, 1, 1)");
    }

    @Test
    void givesTheRoleAndTellsTheTrailOnce() {
        assertThat(rolesOfDora()).isEmpty();
        name(physics);
        name(physics);
        name(people.university.id());

        assertThat(rolesOfDora()).containsExactly(Roles.ADVISER);
        assertThat(db.inTransaction(() -> advisers.advisers(physics)))
                .extracting(PersonCard::name)
                .containsExactly("Dora Nwosu");
        assertThat(accessVersion()).as("sessions take up the role").isEqualTo(3);
        assertThat(fired.events())
                .containsExactly(
                        new AdviserNamed(owen, physics, dora),
                        new AdviserNamed(owen, people.university.id(), dora));
    }

    @Test
    void takesTheRoleWithTheLastUnit() {
        name(physics);
        name(people.university.id());
        dismiss(physics);
        assertThat(rolesOfDora()).containsExactly(Roles.ADVISER);
        dismiss(people.university.id());
        dismiss(people.university.id());

        assertThat(rolesOfDora()).isEmpty();
        assertThat(fired.events()).filteredOn(AdviserDismissed.class::isInstance).hasSize(2);
    }

    @Test
    void endsForWhoeverHasLeft() {
        name(physics);
        db.sql("UPDATE person SET state = 'LEAVER' WHERE id = '" + dora.value() + "'");
        db.inTransaction(
                () -> fired.fire(new PeopleImported(owen, PeopleImportId.next(), Set.of())));

        assertThat(rolesOfDora()).isEmpty();
        assertThat(fired.events()).contains(new AdviserDismissed(owen, physics, dora));
        assertThatThrownBy(() -> name(physics)).hasMessage("organisation.rule.adviser-not-here");
    }

    @Test
    void isForUnitsInUseAndKeepsThemInUse() {
        name(physics);
        db.sql("UPDATE person SET state = 'LEAVER'");
        assertThatThrownBy(() -> db.inTransaction(() -> units.retire(physics, 1)))
                .hasMessage("organisation.rule.advisers");
        db.sql("UPDATE person SET state = 'ACTIVE'");
        dismiss(physics);
        db.sql("UPDATE org_unit SET retired = TRUE WHERE id = '" + physics.value() + "'");

        assertThatThrownBy(() -> name(physics)).hasMessage("organisation.rule.adviser-retired");
        assertThatThrownBy(() -> name(OrgUnitId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void findsPeopleByPartOfTheirName() {
        assertThat(db.inTransaction(() -> advisers.candidates("nwo")))
                .extracting(PersonCard::id)
                .containsExactly(dora);
    }

    private void name(OrgUnitId unit) {
        db.inTransaction(() -> advisers.name(unit, dora));
    }

    private void dismiss(OrgUnitId unit) {
        db.inTransaction(() -> advisers.dismiss(unit, dora));
    }

    private Set<String> rolesOfDora() {
        return db.inTransaction(() -> roles.rolesOf(dora));
    }

    private int accessVersion() {
        return ((Number) db.ask("SELECT access_version FROM account")).intValue();
    }
}
