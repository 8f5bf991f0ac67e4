package org.waymark.records;

import java.time.Instant;

/**
 * How far a file is applied, for whoever follows it.
 *
 * @param done how many changes are written, of how many in total; nobody else sees any of them
 *     before all are
 * @param refusal the key of the sentence that says why it failed, or null
 */
public record ImportProgress(
        PeopleImportId id,
        String fileName,
        Instant begunAt,
        State state,
        int done,
        int total,
        String refusal) {
    public enum State {
        COMPARING,
        WRITING,
        /** All changes are written, and who relies on the directory looks again. */
        CHECKING,
        APPLIED,
        FAILED,
        /** The server that applied it gave no sign of life; nothing was saved. */
        STOPPED
    }

    public boolean isRunning() {
        return state == State.COMPARING || state == State.WRITING || state == State.CHECKING;
    }

    static ImportProgress of(ImportRuns.Run run, Instant aliveSince) {
        return new ImportProgress(
                run.file(),
                run.fileName(),
                run.begunAt(),
                state(run, aliveSince),
                run.done(),
                run.total(),
                run.refusal());
    }

    private static State state(ImportRuns.Run run, Instant aliveSince) {
        if (run.state() != ImportRuns.State.RUNNING) {
            return State.valueOf(run.state().name());
        }
        if (run.seenAt().isBefore(aliveSince)) {
            return State.STOPPED;
        }
        if (run.total() == 0) {
            return State.COMPARING;
        }
        return run.done() < run.total() ? State.WRITING : State.CHECKING;
    }
}
