/**
 * Reads instances of the assignment from files and solves them from the command line, so that
 * anybody can try the solver on their own: {@code ./mvnw -q -pl domain -Psolve -Dinstance=FILE
 * test-compile}. Knows the assignment, and nothing else of Waymark.
 */
package org.waymark.matching.assignment.file;
