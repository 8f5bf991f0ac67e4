/** Accounts in the database. */
package org.waymark.persistence.access;
