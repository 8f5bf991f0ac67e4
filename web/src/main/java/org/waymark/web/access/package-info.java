/**
 * Signing in and out: the mechanism that tells the container on each request who is there, and the
 * pages around it. The session keeps ids, roles and versions, nothing else.
 */
package org.waymark.web.access;
