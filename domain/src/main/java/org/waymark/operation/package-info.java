/**
 * What those who run Waymark look at: whether it can do its work, and numbers of how it does it.
 * Holds no content and nobody's name.
 */
package org.waymark.operation;
