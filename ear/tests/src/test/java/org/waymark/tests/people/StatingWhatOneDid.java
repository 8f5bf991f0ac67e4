package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** A mentor makes a statement for a PDR, and whoever gets it finds that it is true. */
class StatingWhatOneDid {

    /** Four for the frame, eight for the page. */
    private static final int STATEMENTS = 12;

    @RegisterExtension static final Waymark waymark = new Waymark();

    @Test
    void isPickedHandedOnCheckedAndWithdrawn() {
        var tom = waymark.person("tom").signsIn();
        tom.opens("/my/release/index.xhtml").follows("Statements for your PDR");
        looksAt(tom, "statements-none");

        tom.follows("Make a statement")
                .presses("Show these months")
                .sees("Mentor of one colleague");
        looksAt(tom, "statement-make");
        tom.fills("A line of your own", "x".repeat(301)).presses("Make the statement");
        tom.sees("at most 300 characters").findsThePageAccessible();
        tom.fills("A line of your own", "I enjoyed it.").presses("Make the statement");
        tom.sees("The statement is made").sees("I enjoyed it.");
        assertThat(tom.page().locator("article").innerText()).doesNotContain("Amara");
        looksAt(tom, "statement");

        var page = tom.address();
        var code =
                tom.page()
                        .locator("article")
                        .innerText()
                        .replaceAll("(?s).*code=([0-9A-Z-]{19}).*", "$1");
        var file = waymark.caller("tom").get(page.replace("view.xhtml", "pdf.xhtml"));
        assertThat(file.header("content-type")).contains("application/pdf");
        assertThat(file.header("content-disposition")).contains("attachment");
        for (var name : new String[] {"amara", "farah", "grace", "owen"})
            assertThat(waymark.caller(name).get(page).status()).as(name).isEqualTo(404);

        var reader = waymark.person("somebody");
        reader.opens("/about/statement.xhtml").sees("Check a statement");
        reader.findsThePageAccessible();
        reader.fills("Code", code.toLowerCase()).presses("Show the statement");
        reader.sees("Waymark holds this statement").sees("Mentor of one colleague");
        reader.findsThePageAccessible().keepsAPicture("statement-checked");

        tom.presses("Withdraw the statement").sees("The statement is withdrawn");
        reader.fills("Code", code).presses("Show the statement").sees("holds no statement");
        reader.findsThePageAccessible();
    }

    private static void looksAt(Person person, String called) {
        assertThat(person.statements()).isLessThanOrEqualTo(STATEMENTS);
        person.findsThePageAccessible().keepsAPicture(called);
        person.onAPhone().keepsAPicture(called + "-on-a-phone");
    }
}
