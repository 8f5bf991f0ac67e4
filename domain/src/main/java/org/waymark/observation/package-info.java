/**
 * One watches the other at work, both ways [3]: proposed, accepted, held, written up by both,
 * talked over. What the mentor suggests is to try, not to obey: the mentee says what became of each
 * suggestion before being observed again, so that the next observation begins where they are.
 *
 * <p>All words are sealed with the pair's key. Outside of the pair there are dates, states and
 * minutes.
 */
package org.waymark.observation;
