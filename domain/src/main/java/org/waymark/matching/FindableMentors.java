package org.waymark.matching;

import org.waymark.people.PersonId;

/**
 * What {@link MentorSearch} looks at: a narrow row and the words of each mentor of a phase, made of
 * the tables that hold them. Each call makes it true again within the transaction that changed
 * something, in a fixed number of statements, and in turn with whoever changes the same mentor.
 */
public interface FindableMentors {
    /** The mentor has joined, left, paused, or written something else, in some phase. */
    void written(PersonId mentor);

    /** A place of the mentor was taken, held or given back. */
    void placesChanged(PersonId mentor);

    /** The staff records, or the lists of the organisation, say something else of anybody. */
    void recordsChanged();
}
