/** The data source, the migrations at start-up and the count of statements. */
package org.waymark.persistence.shared;
