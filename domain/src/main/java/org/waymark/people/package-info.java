/**
 * The university's people: who works where, on which grade, for whom; the reporting line, and the
 * calendar of working days. The leftmost feature: it knows no mentoring. Files fill it, see
 * records.
 */
package org.waymark.people;
