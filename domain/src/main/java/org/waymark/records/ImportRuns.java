package org.waymark.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.people.PersonId;

/** How far files are applied. */
public interface ImportRuns {
    /**
     * Notes that somebody begins to apply the file; false while it is being applied, and once it
     * was. What gave no sign of life since that moment doesn't count.
     */
    boolean begin(PeopleImportId file, PersonId by, Instant now, Instant aliveSince);

    /** Tells how many of all changes are written. */
    void tell(PeopleImportId file, int done, int total, Instant now);

    /**
     * @param refusal the key of the sentence that says why it failed; null where it didn't, and
     *     where that is our fault
     */
    void end(PeopleImportId file, State how, String refusal, Instant now);

    Optional<Run> of(PeopleImportId file);

    /** What gave a sign of life since then and isn't over. */
    List<Run> running(Instant aliveSince);

    enum State {
        RUNNING,
        APPLIED,
        FAILED
    }

    /**
     * @param done how many changes are written, of how many in total; 0 of 0 while it is compared
     * @param refusal see {@link #end}
     */
    record Run(
            PeopleImportId file,
            String fileName,
            Instant begunAt,
            Instant seenAt,
            int done,
            int total,
            State state,
            String refusal) {}
}
