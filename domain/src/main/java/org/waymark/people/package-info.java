/**
 * The university's people: who works where, on which grade, for whom; the import that fills it, the
 * reporting line, and the calendar of working days. The leftmost feature: it knows no mentoring.
 */
package org.waymark.people;
