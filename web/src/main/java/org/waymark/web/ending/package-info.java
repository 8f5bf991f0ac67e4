/** The last weeks, the end, and the way out without blame. */
package org.waymark.web.ending;
