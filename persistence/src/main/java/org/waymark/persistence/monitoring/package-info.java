/**
 * Equality answers and figures in a schema and with a database user of their own: a second data
 * source with migrations of its own, read and written by plain JDBC outside of the caller's
 * transaction (decision 041). The university's staff figures, which are no answers of anybody, are
 * with everything else.
 */
package org.waymark.persistence.monitoring;
