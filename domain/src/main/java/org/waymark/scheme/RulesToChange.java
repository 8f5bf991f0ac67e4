package org.waymark.scheme;

import java.time.Instant;
import java.util.List;
import org.waymark.form.Answers;

/**
 * The rules of a phase, to be changed.
 *
 * @param version of the phase as it was read, so that two don't overwrite each other
 * @param before earlier changes while people were in it, newest first
 */
public record RulesToChange(
        String name, PhaseState state, Answers rules, long version, List<Before> before) {
    public RulesToChange {
        before = List.copyOf(before);
    }

    public boolean isDraft() {
        return state == PhaseState.DRAFT;
    }

    public record Before(Instant at, String by, List<String> changed, String reason) {}
}
