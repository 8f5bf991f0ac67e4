package org.waymark.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.waymark.people.FormerName;
import org.waymark.people.Grade;
import org.waymark.people.InMemoryOrganisation;
import org.waymark.people.ListKind;
import org.waymark.people.Listed;
import org.waymark.people.OrgUnit;

class ImportingTheOrganisation {
    private static final String HEADER = "kind,code,name,parent\n";

    private final InMemoryOrganisation organisation = new InMemoryOrganisation();

    @Test
    void putsEachUnitUnderAnotherAndIntoItsDepartment() {
        apply(
                "university,U,University,\nschool,S,Sciences,U\ndepartment,D,Physics,S\n"
                        + "discipline,X,Optics,D\n");
        assertThat(unit("X").departmentId()).isEqualTo(unit("D").id());
        assertThat(unit("S").departmentId()).isEqualTo(unit("S").id());
        assertThat(unit("S").parentId()).isEqualTo(unit("U").id());
    }

    @Test
    void movesWhateverLiesUnderAMovedUnit() {
        apply(
                "school,S,Sciences,\ndepartment,D,Physics,S\ndepartment,E,Chemistry,S\ndiscipline,X,Optics,D\n");
        ImportPlan plan = apply("discipline,X,Optics,E\n");
        assertThat(plan.changes()).hasSize(1);
        assertThat(unit("X").departmentId()).isEqualTo(unit("E").id());
    }

    @Test
    void ordersGradesAsTheFileDoes() {
        apply("grade,,Grade 1,\ngrade,,Grade 2,\n");
        apply("grade,,Grade 0,\ngrade,,Grade 1,\ngrade,,Grade 2,\n");
        assertThat(organisation.grades())
                .extracting(Grade::name)
                .containsExactly("Grade 0", "Grade 1", "Grade 2");
    }

    @Test
    void hasNothingToDoTheSecondTime() {
        String file =
                "university,U,University,\nsite,,City,\njob family,,Technical,\ngrade,,Grade 1,\n";
        assertThat(apply(file).changes()).hasSize(4);
        assertThat(apply(file).hasNothingToDo()).isTrue();
    }

    @Test
    void refusesAFaultyLineWithItsReason() {
        ImportPlan plan =
                apply(
                        "planet,P,Moon,\nschool,S,Sciences,NONE\ndepartment,D,Physics,\n"
                                + "university,U,University,D\ndepartment,D,Again,\nsite,,=1,\n");
        assertThat(plan.refused())
                .extracting(RefusedLine::reason)
                .containsExactly(
                        "records.rule.kind",
                        "records.rule.parent",
                        "records.rule.parent-below",
                        "records.rule.entry-twice",
                        "records.rule.formula");
    }

    @Test
    void understandsTheNameFromBeforeARename() {
        String file = "site,,City,\ngrade,,Grade 1,\n";
        apply(file);
        rename(ListKind.SITE, "City campus");
        rename(ListKind.GRADE, "Band 1");

        assertThat(apply(file).hasNothingToDo()).isTrue();
        assertThat(apply("site,,City campus,\n").hasNothingToDo()).isTrue();
        assertThat(organisation.sites()).hasSize(1);
    }

    @Test
    void bringsBackWhatItNames() {
        String file = "school,S,Sciences,\nsite,,City,\njob family,,Technical,\ngrade,,Grade 1,\n";
        apply(file);
        unit("S").retire();
        for (ListKind list : ListKind.values()) {
            organisation.list(list).forEach(Listed::retire);
        }

        assertThat(apply(file).changes())
                .hasSize(4)
                .allSatisfy(change -> assertThat(change.fields()).containsExactly("state"));
        assertThat(unit("S").isRetired()).isFalse();
        assertThat(organisation.grades()).noneMatch(Listed::isRetired);
        assertThat(apply(file).hasNothingToDo()).isTrue();
    }

    private void rename(ListKind list, String name) {
        Listed entry = organisation.list(list).get(0);
        organisation.add(new FormerName(list, entry));
        entry.rename(name);
    }

    private ImportPlan apply(String rows) {
        OrganisationComparison comparison =
                new OrganisationComparison(
                        CsvFile.read((HEADER + rows).getBytes(StandardCharsets.UTF_8)),
                        organisation);
        comparison.apply(Progress.UNWATCHED);
        return comparison.plan();
    }

    private OrgUnit unit(String code) {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
