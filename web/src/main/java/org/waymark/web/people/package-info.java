/** The directory as an administrator reads it, and the files that fill it. */
package org.waymark.web.people;
