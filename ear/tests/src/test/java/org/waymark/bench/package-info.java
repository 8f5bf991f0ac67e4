/**
 * What the application costs: measured on demand, {@code ./mvnw verify -Pbench}, and never
 * asserted. Each bench compares with itself in one run, so that a ratio says something on any
 * machine; the figures go to {@code target/bench} and, as a table, to the console. Why own code
 * measures stands in decision 15.
 */
package org.waymark.bench;
