package org.waymark.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.scheme.PhaseId;
import org.waymark.scheme.Wave;

/** What pseudonyms answered, and the sealed way to one's own. */
public interface Replies {
    Optional<Link> link(String whose);

    void add(Link link);

    void add(Reply reply);

    Optional<Reply> find(String pseudonym, Wave wave);

    /** All that count in the phase's results, in one statement. */
    List<Reply> counted(PhaseId phase);

    /** With its row locked, so that nobody is asked twice. */
    Optional<Reply> findLocked(String id);

    /**
     * Counts what rested since the last time, wherever at least so many rest in the same wave of a
     * phase, and lets rest what is fresh.
     */
    void countAndRest(int fewest);

    /** Erases what was answered in phases that ended before that day. */
    void eraseOfPhasesOverBefore(LocalDate day);
}
