package org.waymark.organisation;

import org.waymark.people.DirectoryChanged;
import org.waymark.people.GradeId;
import org.waymark.people.PersonId;

/** A grade has another place in the order, so pairs may be further apart than they were. */
public record GradesReordered(PersonId by, GradeId about) implements DirectoryChanged {}
