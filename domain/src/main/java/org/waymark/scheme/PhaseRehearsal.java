package org.waymark.scheme;

/**
 * What would happen in a phase with today's people, tried out without keeping anything. A feature
 * that can try it implements this; setting up a phase then leads to its page, and doesn't mention
 * it where nobody does.
 */
public interface PhaseRehearsal {
    /** The page that tries it out, from the root. */
    String link(PhaseId phase);
}
