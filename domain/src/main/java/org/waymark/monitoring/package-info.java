/**
 * Equality monitoring [4]: voluntary answers, seen by nobody but the person, never used to match
 * anyone; once a year, when it is over, they are counted, and only figures that give no small group
 * away are kept (see {@link org.waymark.monitoring.Protection}).
 *
 * <p>The answers stand in a database schema and under a database user of their own, sealed, under a
 * pseudonym that only this package asks the vault for: once for the person's own request, once for
 * the yearly count; and computed for all of them when another master key is put in place. No query
 * leads from a person to a sheet or back. Decision 041 says what that is worth.
 */
package org.waymark.monitoring;
