package org.waymark.enrolment;

import java.util.Set;
import org.waymark.people.PersonId;

/**
 * The people for whom somebody coordinates nothing: themselves, their own reporting line, and whom
 * they work with or have worked with in a pair. Another person of the role does it for these.
 */
public interface OwnCircle {
    /** In one statement, however many there are. */
    Set<PersonId> of(PersonId coordinator);
}
