/** Writing, reading, signing and printing the agreement. */
package org.waymark.web.agreement;
