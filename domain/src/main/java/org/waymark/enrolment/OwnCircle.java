package org.waymark.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;

/**
 * The people for whom somebody coordinates nothing: themselves, their own reporting line, and whom
 * they work with or have worked with in a pair. Another person of the role does it for these.
 */
@ApplicationScoped
public class OwnCircle {
    @Inject Directory directory;
    @Inject Partners partners;

    protected OwnCircle() {}

    /** Two statements, however many there are. */
    public Set<PersonId> of(PersonId coordinator) {
        Set<PersonId> circle = new HashSet<>(directory.reportingLineOf(coordinator));
        circle.addAll(partners.of(coordinator));
        circle.add(coordinator);
        return circle;
    }
}
