/** The directory in the database. */
package org.waymark.persistence.people;
