package org.waymark.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** A mentee who never touches a mouse joins, asks, writes the agreement and signs. */
class ByKeyboardAlone {

    @RegisterExtension static final Waymark waymark = new Waymark();

    private static final int MOST_STOPS = 300;

    /** The element that has the focus, and whether one sees that it has. */
    private static final String FOCUS =
            """
            () => {
              const active = document.activeElement;
              if (!active || active === document.body) return null;
              window.stops ??= new Map();
              if (!window.stops.has(active)) window.stops.set(active, window.stops.size + 1);
              const box = active.getBoundingClientRect();
              const shown = element => {
                const style = getComputedStyle(element);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  || style.boxShadow !== 'none';
              };
              const visible = box.width > 0 && box.height > 0
                && (shown(active) || shown(active.parentElement));
              return window.stops.get(active) + (visible ? '' : ' unseen: ' + active.outerHTML);
            }
            """;

    @Test
    void onesWholeWayToASignedAgreementCanBeGone() {
        var hamish = waymark.person(NewAccount.of(waymark, "Hamish Drummond")).byKeyboard();
        hamish.opens("/sign-in.xhtml").presses("Sign in");
        seesTheErrorsFirst(hamish);
        hamish.signsIn().sees("Nothing waits for you");
        goesThrough(hamish);

        joins(hamish);
        hamish.follows("Find a mentor");
        goesThrough(hamish);
        hamish.presses("Add Linda Boyle to my choices").follows("Check and ask (1)");
        goesThrough(hamish);
        hamish.fills("A few words to Linda", "I was told you run calm boards.");
        hamish.presses("Ask Linda").sees("Linda Boyle has been asked.");

        var linda = waymark.person(NewAccount.of(waymark, "Linda Boyle")).signsIn();
        linda.in("Hamish Drummond would like you").follows("Read the request");
        linda.presses("Accept Hamish’s request");

        hamish.follows("To do")
                .in("Write your agreement with Linda")
                .follows("Write the agreement");
        goesThrough(hamish);
        TheAgreement.isWrittenBy(hamish, "I run the board in May.");
        hamish.presses("Sign this version").sees("It holds once Linda signs too");
        hamish.follows("Linda Boyle").sees("Linda Boyle and you");
        goesThrough(hamish);
        hamish.follows("Hamish Drummond").presses("Sign out").sees("You are signed out");
    }

    private static void joins(Person person) {
        person.follows("See the schemes").follows("Join as a mentee");
        goesThrough(person);
        person.presses("Join");
        seesTheErrorsFirst(person);
        person.fills("What would you like to work on?", "Running a board without fear.");
        person.ticks("Leading").ticks("Online");
        person.chooses("What brings you here?", "a new responsibility");
        person.presses("Join").sees("You have joined");
    }

    /** The summary of what is to be put right has the focus, and its first line leads there. */
    private static void seesTheErrorsFirst(Person person) {
        Page page = person.page();
        assertThat(page.evaluate("() => document.activeElement.className"))
                .asString()
                .contains("error-summary");
        page.keyboard().press("Tab");
        Object target = page.evaluate("() => document.activeElement.hash");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => '#' + document.activeElement.id")).isEqualTo(target);
    }

    /** With Tab through all of the page: each stop is seen, and the last leads out of it. */
    private static void goesThrough(Person person) {
        Page page = person.page();
        page.evaluate("() => { document.activeElement.blur(); window.stops = new Map(); }");
        var stops = new ArrayList<String>();
        while (stops.size() < MOST_STOPS) {
            page.keyboard().press("Tab");
            var stop = (String) page.evaluate(FOCUS);
            if (stop == null || stop.equals("1") && stops.size() > 1) break;
            assertThat(stop).doesNotContain("unseen");
            // A date is one field with several stops.
            boolean again = stops.contains(stop) && !stop.equals(stops.get(stops.size() - 1));
            assertThat(again).as("the focus is trapped at " + page.url()).isFalse();
            stops.add(stop);
        }
        assertThat(stops).hasSizeBetween(5, MOST_STOPS - 1);
    }
}
