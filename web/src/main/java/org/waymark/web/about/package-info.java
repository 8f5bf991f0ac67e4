/** Pages for everyone about Waymark itself: help, privacy, accessibility, and who can read what. */
package org.waymark.web.about;
