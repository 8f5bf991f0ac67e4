/**
 * What the two agree on, in versions that both sign. The words stay sealed in a version's answers;
 * the facts that other features go by ({@link org.waymark.agreement.AgreementTerms}) stand beside
 * them. A version that one has signed is never changed: a change makes the next version, and until
 * both have signed that, the old one holds. Both signatures on the first version begin the
 * partnership.
 */
package org.waymark.agreement;
