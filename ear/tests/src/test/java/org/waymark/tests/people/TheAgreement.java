package org.waymark.tests.people;

import org.waymark.harness.Person;

/** An agreement that leaves nothing open, for walks that lead through it. */
final class TheAgreement {
    private TheAgreement() {}

    /** On the page where it is written, up to the page where it is read through. */
    static void isWrittenBy(Person person, String goals) {
        person.fills("What should be different by the end?", goals);
        person.ticks("online").ticks("e-mail");
        person.chooses("We have read and keep to this", "Yes");
        person.chooses("Conflicts of interest", "none we know of");
        person.chooses("We know either of us may stop", "Yes");
        person.presses("Save and read it through");
    }
}
