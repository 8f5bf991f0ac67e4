package org.waymark.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files that were uploaded. */
public interface PeopleImports {
    void add(PeopleImport file);

    Optional<PeopleImport> find(PeopleImportId id);

    /** The files that wait for a decision since before this. */
    List<PeopleImport> waitingSince(Instant before);

    /** The last few that were applied, the newest first. */
    List<Applied> applied(int most);

    /** One that was applied. */
    record Applied(
            Instant at,
            String fileName,
            String by,
            int newCount,
            int changedCount,
            int leavingCount,
            int refusedCount) {}
}
