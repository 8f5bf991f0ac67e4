/**
 * The development plan: objectives that the mentee owns and the mentor comments on, but can't write
 * [1][3]. Words are sealed with the pair's key; where an objective stands, and by when, are facts.
 */
package org.waymark.plan;
