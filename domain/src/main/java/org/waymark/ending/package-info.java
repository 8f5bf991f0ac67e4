/**
 * Good endings: the shared list of the last weeks, and the way out without blame that either can
 * take on any day. An ending has a kind, never a justification.
 */
package org.waymark.ending;
