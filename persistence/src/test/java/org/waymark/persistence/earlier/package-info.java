/** Databases as earlier versions of Waymark left them, opened by this one. */
package org.waymark.persistence.earlier;
