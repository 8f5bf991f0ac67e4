/**
 * What a coordinator sees of the pairs of a phase, and does for them: states, dates and counts,
 * never a word that the two wrote (PRODUCT §17). Nobody coordinates a pair of their own, or with
 * somebody of their own reporting line or a partner of theirs in it.
 */
package org.waymark.coordination;
