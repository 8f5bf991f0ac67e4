/**
 * A statement of what somebody does for mentoring, for a PDR or a PDP (PRODUCT §13, TEMPLATES §2.20
 * [4]): roles, time, reports and training of a period, never a word of content. Its owner picks the
 * lines and hands it on; a code on it lets whoever gets it compare it with what Waymark holds.
 */
package org.waymark.statement;
