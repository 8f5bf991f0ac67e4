/** The wrapped keys. */
package org.waymark.persistence.vault;
