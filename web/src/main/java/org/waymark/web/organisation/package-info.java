/** The lists of the organisation as administrators keep them. */
package org.waymark.web.organisation;
