/** Requests and the pool of those who can be matched, in the database. */
package org.waymark.persistence.matching;
