/** Which rounds were gone. */
package org.waymark.persistence.rounds;
