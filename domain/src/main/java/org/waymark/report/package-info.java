/**
 * The progress report: what a mentor tells the own line manager about process and impact [3]. Falls
 * due by the phase's rhythm, is read by both partners before it goes, and is all that a manager
 * ever sees of a partnership.
 *
 * <p>This package owns {@link org.waymark.report.FactSource} and stands to the left of meeting,
 * plan and observation: they hand it counts, and there is no arrow by which it could read a log.
 */
package org.waymark.report;
