/**
 * People using Waymark in a browser: one test class per journey; and at the end of them all, that
 * nothing gets dearer for them when five thousand more have come.
 */
package org.waymark.tests.people;
