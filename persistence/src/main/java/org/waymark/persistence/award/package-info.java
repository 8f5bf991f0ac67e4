/** Awards, claims, submissions with their snapshots, markings and certificates on MariaDB. */
package org.waymark.persistence.award;
