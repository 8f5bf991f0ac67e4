package org.waymark.records;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.access.CurrentPerson;
import org.waymark.access.Roles;
import org.waymark.people.PersonId;
import org.waymark.shared.NotFound;
import org.waymark.shared.RuleBroken;

/**
 * Applies a file while somebody watches. A small one is over before the next page; a large one goes
 * on by itself, whatever becomes of the browser. Asking twice applies once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApplyingService {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A lot of changes takes a second; whoever says nothing for so long has stopped. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(3);

    /** It takes along who is signed in. */
    @Resource ManagedExecutorService executor;

    @Inject RunNotes runs;
    @Inject ApplyingInBackground background;
    @Inject CurrentPerson me;
    @Inject Clock clock;

    public ApplyingService() {}

    /**
     * Applies what the dry run showed, see {@link OneApplication#apply}.
     *
     * @return whether it is over; if not, it goes on and is to be followed
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public boolean apply(PeopleImportId id, String fingerprint, boolean leaversMeant) {
        if (!runs.begin(id, me.id(), clock.instant(), aliveSince())) {
            return false;
        }
        PersonId by = me.id();
        Future<?> applying =
                executor.submit(() -> background.apply(id, fingerprint, leaversMeant, by));
        try {
            applying.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillGoing) {
            return false;
        } catch (ExecutionException failed) {
            throw ruleIn(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static RuntimeException ruleIn(ExecutionException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken || cause instanceof NotFound) {
                return (RuntimeException) cause;
            }
        }
        return new IllegalStateException(failed.getCause());
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public ImportProgress progress(PeopleImportId id) {
        return runs.of(id)
                .map(run -> ImportProgress.of(run, aliveSince()))
                .orElseThrow(NotFound::new);
    }

    /** Whether the file is being applied, or was. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public boolean isUnderWay(PeopleImportId id) {
        return runs.of(id)
                .map(run -> ImportProgress.of(run, aliveSince()))
                .filter(one -> one.isRunning() || one.state() == ImportProgress.State.APPLIED)
                .isPresent();
    }

    /** What is being applied now, by whomever. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<ImportProgress> running() {
        return runs.running(aliveSince()).stream()
                .map(run -> ImportProgress.of(run, aliveSince()))
                .toList();
    }

    private Instant aliveSince() {
        return clock.instant().minus(LONGEST_SILENCE);
    }
}
