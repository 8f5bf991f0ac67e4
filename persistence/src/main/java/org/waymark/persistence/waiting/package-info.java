/** What waits for whom. */
package org.waymark.persistence.waiting;
