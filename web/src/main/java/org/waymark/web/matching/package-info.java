/** How a mentee finds and asks mentors, and how a mentor answers. */
package org.waymark.web.matching;
