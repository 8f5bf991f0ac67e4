/**
 * The demonstration, only with {@code WAYMARK_DEMO=true}: the university that fills an empty
 * database, the clock that can be moved, and the messages read on a page instead of by mail. Knows
 * everyone; nobody knows it. Without the variable nothing of it is there.
 */
package org.waymark.demo;
