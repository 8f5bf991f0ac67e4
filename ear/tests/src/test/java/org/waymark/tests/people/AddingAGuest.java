package org.waymark.tests.people;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.harness.Person;
import org.waymark.harness.Waymark;

/** An administrator adds a guest of a partner institution and moves the last day. */
class AddingAGuest {
    @RegisterExtension static final Waymark waymark = new Waymark();

    private final Person owen = waymark.person("owen").signsIn();

    @Test
    void isAddedWithALastDayThatCanBeMoved() {
        owen.opens("/admin/people/index.xhtml").follows("Guests").findsThePageAccessible();
        owen.follows("Add a guest").findsThePageAccessible();
        owen.fills("Given name", "Idris").fills("Family name", "Vaughan");
        owen.fills("E-mail", "owen.price@northmoor.example");
        owen.fills("Institution", "Coleg y Bryn");
        owen.fills("Last day", LocalDate.now().minusDays(1).toString());
        owen.presses("Add a guest").sees("Somebody in the directory has this address already");
        owen.sees("Choose today or a later day").findsThePageAccessible().keepsAPicture("errors");
        owen.fills("E-mail", "idris@bryn.example");
        owen.fills("Last day", LocalDate.now().plusDays(60).toString());
        owen.presses("Add a guest").sees("The guest is added").keepsAPicture("guests");

        owen.follows("Vaughan, Idris").fills("Last day", LocalDate.now().plusDays(90).toString());
        owen.onAPhone().keepsAPicture("guest-on-a-phone");
        owen.presses("Save").sees("Saved");
        owen.opens("/admin/people/index.xhtml?search=Vaughan").sees("Coleg y Bryn");
        owen.follows("Vaughan, Idris").sees("Last day").findsThePageAccessible();
    }
}
