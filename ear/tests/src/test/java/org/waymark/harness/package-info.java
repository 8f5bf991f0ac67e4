/**
 * What the tests of the whole stand on: one installation for all of them, people with a browser,
 * the post, the clock, and ways to break things.
 *
 * <p>A test says {@code @RegisterExtension static final Waymark waymark = new Waymark()} and asks
 * it for people. Nothing here sleeps; what is awaited is asked for until it is there.
 */
package org.waymark.harness;
