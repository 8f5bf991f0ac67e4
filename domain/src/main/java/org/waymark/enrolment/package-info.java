/**
 * Who takes part in a phase, as what: mentor and mentee profiles, capacity, pause, approval and the
 * record of a mentor's training. One person can be both.
 */
package org.waymark.enrolment;
