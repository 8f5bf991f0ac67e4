package org.waymark.enrolment;

import java.util.Set;
import org.waymark.people.PersonId;

/** With whom somebody works or has worked in a pair; whoever keeps the pairs answers. */
public interface Partners {
    Set<PersonId> of(PersonId person);
}
