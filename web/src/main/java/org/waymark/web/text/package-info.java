/**
 * The words on the pages: sentences by key, and dates, times and durations as people say them.
 * British English, the university's time zone, whatever the browser says.
 */
package org.waymark.web.text;
