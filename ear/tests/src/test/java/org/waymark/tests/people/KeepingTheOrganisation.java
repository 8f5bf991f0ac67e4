package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** An administrator adds to the university's lists, renames, orders, moves and retires. */
class KeepingTheOrganisation {
    @RegisterExtension static final Waymark waymark = new Waymark();

    @TempDir Path folder;

    private final Person owen = waymark.person("owen").signsIn();

    @Test
    void aSiteIsAddedRenamedUnderstoodByItsOldNameAndRetired() throws IOException {
        list("Sites").follows("Add a site");
        owen.findsThePageAccessible();
        owen.fills("Name", "=1").presses("Save").sees("Begin with a letter or a number");
        owen.fills("Name", "Harbour").presses("Save").sees("Added");

        owen.follows("Harbour").sees("Nobody needs it").fills("Name", "Harbour campus");
        owen.presses("Save").sees("Saved").follows("Harbour campus");
        owen.sees("Files may call it this too").findsThePageAccessible().keepsAPicture("entry");

        uploads("kind,code,name,parent\nsite,,Harbour,\n");
        owen.sees("There is nothing to apply");

        list("Sites").follows("Harbour campus").presses("Retire").sees("Retired");
        owen.follows("Harbour campus").sees("Bring it back").presses("Bring back");
        owen.sees("Back in use");
    }

    @Test
    void whatPeopleNeedStaysAndTheirNumberIsSaid() {
        list("Job families").findsThePageAccessible();
        owen.page().locator("main .task-list a").first().click();
        owen.sees("people who work here have a post in it");
        assertThat(owen.page().locator("#retire").count()).isZero();
        owen.findsThePageAccessible();
    }

    @Test
    void gradesAreMovedUpAndDown() {
        list("Grades").follows("Add a grade");
        owen.fills("Name", "Grade 99").presses("Save").sees("Added");
        owen.presses("Move Grade 99 lower").sees("The order is saved");
        owen.presses("Move Grade 99 higher").sees("The order is saved");
        owen.findsThePageAccessible().keepsAPicture("grades");
        owen.follows("Grade 99").presses("Retire").sees("Retired");
    }

    @Test
    void aUnitIsAddedMovedAndRetired() {
        list("Units").findsThePageAccessible().keepsAPicture("units");
        owen.follows("Add a unit").findsThePageAccessible();
        owen.fills("Code", "NM-TEST").fills("Name", "Harbour Studies");
        owen.selects("Kind", "Department").presses("Save").sees("Added");
        owen.follows("Harbour Studies").sees("NM-TEST").fills("Name", "Coastal Studies");
        owen.selects("Kind", "University");
        owen.page().locator("select#parent").selectOption(new SelectOption().setIndex(1));
        owen.presses("Save").sees("A unit lies under a larger one");
        owen.selects("Kind", "School").presses("Save").sees("Saved");
        owen.follows("Coastal Studies").findsThePageAccessible().keepsAPicture("unit");
        owen.onAPhone().keepsAPicture("unit-on-a-phone");
        owen.presses("Retire").sees("Retired");
    }

    private Person list(String name) {
        owen.opens("/admin/organisation/index.xhtml").findsThePageAccessible();
        return owen.follows(name);
    }

    private void uploads(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("organisation.csv"), content);
        owen.opens("/admin/people/import.xhtml");
        owen.uploads("File of people or of the organisation", file).presses("Upload and look");
    }
}
