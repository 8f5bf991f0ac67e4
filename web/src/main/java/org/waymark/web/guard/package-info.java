/**
 * What every answer and every request passes: the headers that keep a browser strict, the refusal
 * of what another site sends, and the id by which logs speak of a request.
 */
package org.waymark.web.guard;
