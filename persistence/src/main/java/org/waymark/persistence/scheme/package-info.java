/** Schemes, phases and their coordinators. */
package org.waymark.persistence.scheme;
