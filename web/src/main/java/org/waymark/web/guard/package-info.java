/**
 * What every answer and every request passes: the headers that keep a browser strict, and the
 * refusal of what another site sends.
 */
package org.waymark.web.guard;
