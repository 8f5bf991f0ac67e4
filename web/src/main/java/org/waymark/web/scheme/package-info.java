/** Setting phases up, publishing them, and how they stand. */
package org.waymark.web.scheme;
