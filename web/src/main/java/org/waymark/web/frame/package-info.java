/**
 * What surrounds every page: the university's and the person's name, the navigation, which each
 * feature extends by a bean of its own, and the one sentence that says what was just done.
 */
package org.waymark.web.frame;
