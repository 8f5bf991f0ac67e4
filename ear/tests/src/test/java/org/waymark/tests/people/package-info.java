/** People using Waymark in a browser: one test class per journey. */
package org.waymark.tests.people;
