/** Two people, or one in two windows, who change the same document. */
package org.waymark.persistence.collision;
