/** Progress reports: the pair writes and reads first, the line manager reads what was sent. */
package org.waymark.web.report;
