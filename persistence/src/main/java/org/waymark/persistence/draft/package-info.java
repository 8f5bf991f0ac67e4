/** Kept drafts. */
package org.waymark.persistence.draft;
