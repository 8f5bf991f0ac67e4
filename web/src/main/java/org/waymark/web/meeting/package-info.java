/** Proposing and choosing times, what became of a meeting, and its log. */
package org.waymark.web.meeting;
