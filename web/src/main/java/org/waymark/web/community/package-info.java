/** Introductory meetings: arranging them, asking to them, and answering. */
package org.waymark.web.community;
