/** Release time: one's own, the team's, what a phase takes, and what an hour of a grade costs. */
package org.waymark.web.release;
