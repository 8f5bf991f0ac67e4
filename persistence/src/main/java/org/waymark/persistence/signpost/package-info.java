/** Signposts; what each query promises stands at its interface. */
package org.waymark.persistence.signpost;
