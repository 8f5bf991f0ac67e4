/**
 * Looking back: at the agreed dates and by the phase's rule, or sooner if either asks. Each answers
 * alone first; what they would like is shown to both only when both have answered. Then they decide
 * together: one writes it, the other agrees, and it takes effect.
 */
package org.waymark.review;
