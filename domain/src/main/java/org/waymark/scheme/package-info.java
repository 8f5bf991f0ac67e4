/**
 * Schemes and their dated phases. A phase says who may join and carries every number that the rest
 * of Waymark goes by: nothing that a university may want otherwise is a constant. Templates fill a
 * new phase.
 */
package org.waymark.scheme;
