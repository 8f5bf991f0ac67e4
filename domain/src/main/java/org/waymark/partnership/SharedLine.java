package org.waymark.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.people.Directory;
import org.waymark.people.PersonId;
import org.waymark.shared.UniversityTime;

/**
 * Whether the mentor's line manager stands in the mentee's reporting line. Then both are warned
 * before they begin, and no report is sent unless the agreement says so: the mentee's own line
 * would read it.
 */
@ApplicationScoped
public class SharedLine {
    @Inject Directory directory;
    @Inject Clock clock;

    protected SharedLine() {}

    public SharedLine(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public boolean between(PersonId mentor, PersonId mentee) {
        return directory
                .managerOf(mentor, UniversityTime.today(clock))
                .filter(manager -> directory.inOneReportingLine(manager, mentee))
                .isPresent();
    }
}
