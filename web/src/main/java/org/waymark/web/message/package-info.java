/** The mail that Waymark sends, for those who look after it. */
package org.waymark.web.message;
