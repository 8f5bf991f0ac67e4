/**
 * The evidence that a scheme collects for an award of the EMCC, under the six core standards of its
 * International Standards for Mentoring and Coaching Programmes (ISMCP): what coordinators put in,
 * and beside it what Waymark counts. Numbers and documents of the scheme, nothing of a pair.
 */
package org.waymark.folder;
