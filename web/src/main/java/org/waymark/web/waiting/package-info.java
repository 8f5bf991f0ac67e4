/** Home: what waits for the person, in sentences from the kind of what waits. */
package org.waymark.web.waiting;
