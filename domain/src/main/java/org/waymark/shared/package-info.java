/**
 * What every feature stands on: typed ids, the clock, the university's time zone, how a rule is
 * refused and what an event tells. Knows no feature but the configuration and uses nothing but the
 * platform.
 */
package org.waymark.shared;
