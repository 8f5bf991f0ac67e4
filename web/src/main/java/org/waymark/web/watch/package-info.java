/** What the staff records changed about pairs, for their coordinators. */
package org.waymark.web.watch;
