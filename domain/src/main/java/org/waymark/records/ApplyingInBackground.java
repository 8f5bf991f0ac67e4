package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.people.PersonId;
import org.waymark.shared.AgainAfterDeadlock;
import org.waymark.shared.RuleBroken;

/** Applies a file where nobody waits for it, and notes how that ended. */
@ApplicationScoped
public class ApplyingInBackground {
    private static final Logger LOG = Logger.getLogger(ApplyingInBackground.class.getName());

    @Inject OneApplication one;
    @Inject RunNotes runs;
    @Inject Clock clock;

    protected ApplyingInBackground() {}

    void apply(PeopleImportId id, String fingerprint, boolean leaversMeant, PersonId by) {
        try {
            AgainAfterDeadlock.does(
                    () -> {
                        one.apply(id, fingerprint, leaversMeant, by);
                        return null;
                    });
            runs.applied(id, clock.instant());
        } catch (RuleBroken told) {
            runs.failed(id, told.key(), clock.instant());
            throw told;
        } catch (RuntimeException failed) {
            runs.failed(id, null, clock.instant());
            LOG.log(Level.WARNING, "A file could not be applied: {0}", failed.getClass().getName());
            throw failed;
        }
    }
}
