/** Folders of evidence. */
package org.waymark.persistence.folder;
