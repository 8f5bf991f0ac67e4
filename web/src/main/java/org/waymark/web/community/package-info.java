/** Events, introductory meetings and themes: planning, asking, booking, voting. */
package org.waymark.web.community;
