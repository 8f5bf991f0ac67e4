package org.waymark.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.access.Caller;
import org.waymark.organisation.EntryToEdit;
import org.waymark.organisation.GradesReordered;
import org.waymark.organisation.OrganisationLists.EntryLine;
import org.waymark.organisation.OrganisationService;
import org.waymark.organisation.UnitRow;
import org.waymark.organisation.UnitService;
import org.waymark.people.GradeId;
import org.waymark.people.ListKind;
import org.waymark.people.OrgUnitId;
import org.waymark.people.PersonId;
import org.waymark.people.UnitKind;
import org.waymark.persistence.MariaDb;
import org.waymark.persistence.TwoAtOnce;
import org.waymark.persistence.people.JpaOrganisation;
import org.waymark.persistence.people.PeopleFixture;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Fired;
import org.waymark.shared.Happened;
import org.waymark.shared.RuleBroken;

class KeepingTheLists {
    @RegisterExtension static final MariaDb db = new MariaDb();

    private final Fired<Happened> fired = new Fired<>();
    private final Object[] parts = {
        db.make(JpaOrganisation.class),
        db.make(JpaOrganisationLists.class),
        new Caller(PersonId.next()),
        fired
    };
    private final OrganisationService lists = db.make(OrganisationService.class, parts);
    private final UnitService units = db.make(UnitService.class, parts);
    private PeopleFixture people;

    @BeforeEach
    void aSmallUniversity() {
        people = new PeopleFixture(db);
        people.person("Ada", "Lovelace");
        people.person("Alan", "Turing");
    }

    @Test
    void saysByHowManyPeopleAnEntryIsUsedAndDoesNotRetireItThen() {
        EntryToEdit site = open(ListKind.SITE, people.site.id().value());
        assertThat(site.use().people()).isEqualTo(2);
        assertThatThrownBy(() -> retire(ListKind.SITE, site))
                .isInstanceOfSatisfying(
                        RuleBroken.class, told -> assertThat(told.values()).containsExactly(2L))
                .hasMessage("organisation.rule.people");
        OrgUnitId university = people.university.id();
        assertThatThrownBy(() -> db.inTransaction(() -> units.retire(university, 1)))
                .hasMessage("organisation.rule.below");
    }

    @Test
    void retiresWhatOnlyPeopleWhoLeftHadAndBringsItBack() {
        db.sql("UPDATE person SET state = 'LEAVER'");
        EntryToEdit site = open(ListKind.SITE, people.site.id().value());
        retire(ListKind.SITE, site);
        EntryToEdit retired = open(ListKind.SITE, site.id());
        assertThat(retired.retired()).isTrue();
        db.inTransaction(() -> lists.bringBack(ListKind.SITE, site.id(), retired.version()));
        assertThat(open(ListKind.SITE, site.id()).retired()).isFalse();
    }

    @Test
    void keepsTheFormerNameForFilesAndFromOthers() {
        EntryToEdit site = open(ListKind.SITE, people.site.id().value());
        rename(site, "Moorside campus");
        assertThat(open(ListKind.SITE, site.id()).formerNames()).containsExactly("Moorside");
        assertThatThrownBy(() -> db.inTransaction(() -> lists.add(ListKind.SITE, "MOORSIDE")))
                .hasMessage("organisation.rule.former-name");

        rename(open(ListKind.SITE, site.id()), "Moorside");
        assertThat(open(ListKind.SITE, site.id()).formerNames()).containsExactly("Moorside campus");
    }

    @Test
    void tellsWhoeverLookedAtAnOlderVersion() {
        EntryToEdit site = open(ListKind.SITE, people.site.id().value());
        rename(site, "Moorside campus");
        assertThatThrownBy(() -> rename(site, "Moor")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void movesAGradeByOnePlaceAndHasThePairsLookedAtAgain() {
        add("Grade 8");
        add("Grade 9");
        move("Grade 9", false);
        assertThat(grades()).containsExactly("Grade 7", "Grade 9", "Grade 8");
        move("Grade 7", true);
        assertThat(grades()).containsExactly("Grade 9", "Grade 7", "Grade 8");
        move("Grade 8", true);
        assertThat(grades()).containsExactly("Grade 9", "Grade 7", "Grade 8");
        assertThat(fired.events())
                .hasOnlyElementsOfTypes(
                        org.waymark.organisation.OrganisationChanged.class, GradesReordered.class);
        assertThat(fired.events()).filteredOn(GradesReordered.class::isInstance).hasSize(2);
    }

    @Test
    void addsANameOnceWhenTwoAddItAtTheSameMoment() {
        List<String> results =
                TwoAtOnce.times(
                        4,
                        () -> {
                            try {
                                db.inTransaction(() -> lists.add(ListKind.SITE, "Coast"));
                                return "added";
                            } catch (RuleBroken told) {
                                return told.key();
                            }
                        });
        assertThat(results)
                .containsExactlyInAnyOrder(
                        "added",
                        "people.rule.name-taken",
                        "people.rule.name-taken",
                        "people.rule.name-taken");
    }

    @Test
    void movesAUnitWithWhateverLiesUnderIt() {
        OrgUnitId chemistry =
                db.inTransaction(
                        () ->
                                units.add(
                                        "NM-CHE",
                                        "Chemistry",
                                        UnitKind.DEPARTMENT,
                                        people.university.id()));
        OrgUnitId optics =
                db.inTransaction(
                        () ->
                                units.add(
                                        "NM-OPT",
                                        "Optics",
                                        UnitKind.DISCIPLINE,
                                        people.department.id()));
        assertThat(departmentOf(optics)).isEqualTo(people.department.id().value());
        db.inTransaction(() -> units.change(optics, "Optics", UnitKind.DISCIPLINE, chemistry, 1));
        assertThat(departmentOf(optics)).isEqualTo(chemistry.value());
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () ->
                                                units.change(
                                                        chemistry,
                                                        "Chemistry",
                                                        UnitKind.DISCIPLINE,
                                                        null,
                                                        1)))
                .hasMessage("organisation.rule.kind-below");
        assertThatThrownBy(
                        () ->
                                db.inTransaction(
                                        () ->
                                                units.change(
                                                        people.university.id(),
                                                        "Northmoor",
                                                        UnitKind.UNIVERSITY,
                                                        optics,
                                                        1)))
                .hasMessage("organisation.rule.parent-kind");
    }

    @Test
    void showsTheTreeInAFixedNumberOfStatements() {
        int few = db.statementsOf(() -> units.tree(null));
        db.inTransaction(
                () -> {
                    for (int i = 0; i < 120; i++) {
                        units.add(
                                "D" + i, "Dept " + i, UnitKind.DEPARTMENT, people.university.id());
                    }
                });
        assertThat(db.statementsOf(() -> units.tree(null))).isEqualTo(few).isEqualTo(1);
        var first = db.inTransaction(() -> units.tree(null));
        var second = db.inTransaction(() -> units.tree(new OrgUnitId(first.next())));
        assertThat(first.items()).hasSize(100).extracting(UnitRow::level).contains(0, 1);
        assertThat(second.items()).hasSize(22);
        assertThat(second.hasMore()).isFalse();
    }

    private String departmentOf(OrgUnitId unit) {
        return (String)
                db.ask("SELECT department_id FROM org_unit WHERE id = '" + unit.value() + "'");
    }

    private void add(String grade) {
        db.inTransaction(() -> lists.add(ListKind.GRADE, grade));
    }

    private void move(String grade, boolean higher) {
        EntryLine line =
                db.inTransaction(() -> lists.entries(ListKind.GRADE, null)).items().stream()
                        .filter(one -> one.name().equals(grade))
                        .findFirst()
                        .orElseThrow();
        db.inTransaction(() -> lists.move(new GradeId(line.id()), higher, line.version()));
    }

    private List<String> grades() {
        return db.inTransaction(() -> lists.entries(ListKind.GRADE, null)).items().stream()
                .map(EntryLine::name)
                .toList();
    }

    private EntryToEdit open(ListKind list, String id) {
        return db.inTransaction(() -> lists.open(list, id));
    }

    private void rename(EntryToEdit seen, String name) {
        db.inTransaction(() -> lists.rename(ListKind.SITE, seen.id(), name, seen.version()));
    }

    private void retire(ListKind list, EntryToEdit seen) {
        db.inTransaction(() -> lists.retire(list, seen.id(), seen.version()));
    }
}
