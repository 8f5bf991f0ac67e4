/** A coordinator's pages of the pairs of a phase. */
package org.waymark.web.coordination;
