/**
 * Partnerships that live through two years, beside a calculation of its own of what must happen to
 * them: it knows days and what people did, and none of the domain's code.
 */
package org.waymark.persistence.years;
