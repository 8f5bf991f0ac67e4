/** Joining a phase, one's own part in it, and what coordinators do for those who joined. */
package org.waymark.web.enrolment;
