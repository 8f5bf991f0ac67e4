/** Portfolios in the database. */
package org.waymark.persistence.portfolio;
