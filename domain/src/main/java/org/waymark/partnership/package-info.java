/**
 * The pair and the life of their partnership: proposed, agreeing, active, on hold, winding down,
 * ended. What each state allows is said here, once. {@link org.waymark.partnership.PairMember} is
 * the proof without which nothing of a pair is opened.
 */
package org.waymark.partnership;
