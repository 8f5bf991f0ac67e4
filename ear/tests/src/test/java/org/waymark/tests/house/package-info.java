/**
 * What the house promises whoever comes: its doors and pages, what it answers to anyone who asks,
 * and what is left after a fault. One test class per promise.
 */
package org.waymark.tests.house;
