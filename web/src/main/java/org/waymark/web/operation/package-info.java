/**
 * Health and numbers for those who run Waymark, on a port of their own that people never reach. No
 * content, nobody's name.
 */
package org.waymark.web.operation;
