package org.waymark.scheme;

import java.util.List;

/** The changes of rules in phases that people were in; they are added and read, never changed. */
public interface RuleChanges {
    void add(RuleChange change);

    /** Newest first. */
    List<RuleChange> of(PhaseId phase);
}
