/**
 * Equality monitoring: one's own answers, the figures of a year on a page and as files, and the
 * eligible staff that they are compared with.
 */
package org.waymark.web.monitoring;
