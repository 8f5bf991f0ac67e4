/**
 * The demonstration: the made-up University of Northmoor, the people whom a visitor can be, and the
 * months before today, lived through the services that people use. The rightmost feature; does
 * nothing unless {@code WAYMARK_DEMO=true}. The same generator makes universities of any size for
 * tests and benchmarks.
 */
package org.waymark.demo;
