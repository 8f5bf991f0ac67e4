package org.waymark.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;

/**
 * The notes on how far files are applied, each in a transaction of its own: others see them while
 * the file's changes aren't there yet.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RunNotes {
    @Inject ImportRuns runs;

    public RunNotes() {}

    /** As {@link ImportRuns#begin}. */
    public boolean begin(PeopleImportId file, PersonId by, Instant now, Instant aliveSince) {
        return runs.begin(file, by, now, aliveSince);
    }

    public void tell(PeopleImportId file, int done, int total, Instant now) {
        runs.tell(file, done, total, now);
    }

    public void applied(PeopleImportId file, Instant now) {
        runs.end(file, ImportRuns.State.APPLIED, null, now);
    }

    /**
     * @param refusal the key of the sentence that says why, or null when it is our fault
     */
    public void failed(PeopleImportId file, String refusal, Instant now) {
        runs.end(file, ImportRuns.State.FAILED, refusal, now);
    }

    public Optional<ImportRuns.Run> of(PeopleImportId file) {
        return runs.of(file);
    }

    public List<ImportRuns.Run> running(Instant aliveSince) {
        return runs.running(aliveSince);
    }
}
