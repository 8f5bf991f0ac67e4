/** The pages about the organisation, read from the database. */
package org.waymark.persistence.organisation;
