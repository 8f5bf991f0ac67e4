/**
 * What staff come together for beyond the pair. So far the introductory meetings to which
 * experienced staff are invited, and who of them offers to be a mentor (PRODUCT §5). Knows
 * enrolments and what lies to the left of them.
 */
package org.waymark.community;
