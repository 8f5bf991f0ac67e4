/**
 * What mentoring did, asked of those who took part and counted for those who run it (PRODUCT §15).
 * A mentee answers the same ten questions before, after and months later; a mentor says how it was.
 * Answers stand under a pseudonym that only their author's own key tells, and are read by others as
 * sums of eight people or more, which grow in steps of as many. Nothing waits for an answer. Knows
 * partnerships by their dates and never what was written in them. Only this package uses the
 * library of statistics.
 */
package org.waymark.evaluation;
