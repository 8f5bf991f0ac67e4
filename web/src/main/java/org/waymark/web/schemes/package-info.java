/** The schemes of the university as every member of staff sees them. */
package org.waymark.web.schemes;
