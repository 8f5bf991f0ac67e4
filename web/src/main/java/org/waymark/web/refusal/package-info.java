/**
 * How a no is said: a broken rule at its field, a missing or foreign thing as one and the same
 * page, a conflict as a notice, and a fault of ours with a number that leads to the log.
 */
package org.waymark.web.refusal;
