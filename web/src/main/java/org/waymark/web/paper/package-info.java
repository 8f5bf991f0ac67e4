/** Forms for those who work on paper: to be printed, or as Word files. */
package org.waymark.web.paper;
