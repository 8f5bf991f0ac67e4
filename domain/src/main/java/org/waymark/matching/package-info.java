/**
 * How a mentee finds a mentor. Hard rules ({@link org.waymark.matching.HardRules}) are overridden
 * by nobody; everything else is a reason in words ({@link org.waymark.matching.Reasons}) and never
 * a bare score. A mentee keeps an ordered list of choices and asks one at a time; a list that
 * nobody on it knows of until they are asked. The mentor's place is taken at acceptance, with the
 * row of the mentor's places locked, and a unique key behind it, so that it can't be oversold.
 *
 * <p>A coordinator may offer a match to both ({@link org.waymark.matching.Offer}), which holds a
 * place in the same way, one pair at a time or many of a proposal ({@link
 * org.waymark.matching.ProposalService}); nobody is told who said no. What several coordinators
 * settle is kept in an {@link org.waymark.matching.Arrangement}, with a version.
 *
 * <p>Or a coordinator sends a mentee a few names ({@link org.waymark.matching.Shortlist}), of which
 * none of them learns; it holds nothing, ends on its day, and the mentee asks as ever.
 *
 * <p>An adviser may be asked before ({@link org.waymark.matching.Consultation}): of a few mentors
 * they say whether each would suit. That binds nobody, and closes when no answer is needed.
 *
 * <p>Locks are taken in one order: the mentor's places, then the mentee's list.
 */
package org.waymark.matching;
