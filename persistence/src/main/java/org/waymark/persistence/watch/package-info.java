/** What the staff records say about pairs, compared by the database. */
package org.waymark.persistence.watch;
