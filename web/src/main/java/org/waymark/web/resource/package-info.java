/** What there is to read, and how coordinators keep it. */
package org.waymark.web.resource;
