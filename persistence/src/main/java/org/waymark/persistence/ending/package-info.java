/** The lists of the last weeks, and the exits. */
package org.waymark.persistence.ending;
