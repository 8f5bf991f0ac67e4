/** Uploaded files, and the directory as an administrator reads it. */
package org.waymark.persistence.records;
