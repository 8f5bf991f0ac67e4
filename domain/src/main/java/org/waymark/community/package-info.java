/**
 * What staff come together for beyond the pair (PRODUCT §14): training days, network meetings and
 * introductory meetings, with their places, waiting list and attendance, which is a mentor's
 * training; how they were; and the themes that members want. To some introductory meetings
 * experienced staff are asked by name, and offer to be mentors (PRODUCT §5). Knows enrolments,
 * calendars and what lies to the left of them.
 */
package org.waymark.community;
