/** Actions as rows in a form, and the open ones on the pair's page. */
package org.waymark.web.action;
