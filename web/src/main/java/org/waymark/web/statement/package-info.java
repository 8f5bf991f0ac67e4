/** Statements of one's mentoring: picking the lines, reading, keeping as a file, and checking. */
package org.waymark.web.statement;
