/**
 * How a mentee finds a mentor. Hard rules ({@link org.waymark.matching.HardRules}) are overridden
 * by nobody; everything else is a reason in words ({@link org.waymark.matching.Reasons}) and never
 * a bare score. A mentee keeps an ordered list of choices and asks one at a time; a list that
 * nobody on it knows of until they are asked. The mentor's place is taken at acceptance, with the
 * row of the mentor's places locked, and a unique key behind it, so that it can't be oversold.
 *
 * <p>Locks are taken in one order: the mentor's places, then the mentee's list.
 */
package org.waymark.matching;
