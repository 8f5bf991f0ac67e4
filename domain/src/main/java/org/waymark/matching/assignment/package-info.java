/**
 * The best assignment of mentees to mentors, and the proof that it is. Knows numbers only: no
 * people, no rules, no database. Begin with {@link org.waymark.matching.assignment.Policy}, then
 * {@link org.waymark.matching.assignment.Cohort}, which is the question, and {@link
 * org.waymark.matching.assignment.Proof}, which says what a right answer is.
 *
 * <h2>The question</h2>
 *
 * Some pairs are eligible, each with a fit, a whole number from 0. A mentee gets at most one
 * mentor, a mentor at most as many mentees as they have places. As many mentees as possible are to
 * be matched, and of all ways to do that one with the greatest total fit is wanted.
 *
 * <h2>Prices</h2>
 *
 * Think of a price for a place with each mentor. A mentee would then go where most is left: the
 * most of fit less price. If prices are such that all can have the place they would choose, nobody
 * can be better off together: a pair brings what its mentee keeps plus its price, no other
 * assignment can bring any mentee more than they keep, nor any place more than its price. That is
 * the whole of the theory (linear programming calls it duality), and {@link
 * org.waymark.matching.assignment.Proof} checks it without trusting whoever found the prices.
 *
 * <h2>Who counts before how well</h2>
 *
 * To put numbers first, each pair brings <i>(1, fit)</i>, each mentee keeps and each place costs
 * such a pair of numbers, and pairs are compared by the first number, then by the second. The usual
 * way, a fit raised by some great constant, needs numbers that may overflow; this doesn't.
 *
 * <h2>How it is found</h2>
 *
 * <ol>
 *   <li>{@link org.waymark.matching.assignment.GreatestNumber}: how many can be matched? If some
 *       can't, they and those who compete with them are the crowd, who share the crowded mentors'
 *       places; nobody else can have one of these. Crowd and others are answered apart.
 *   <li>{@link org.waymark.matching.assignment.Paths}: seats one after another and moves others up
 *       where that loses least. Exact, and very quick while places are plenty.
 *   <li>{@link org.waymark.matching.assignment.Market}: where that gets long, an auction guesses
 *       the prices first, and the paths that remain are few and short. A guess may be wrong; what
 *       begins from it is exact all the same.
 * </ol>
 *
 * <h2>What can't overflow</h2>
 *
 * Mentees times greatest fit are at most 2^50 ({@link
 * org.waymark.matching.assignment.Cohort#LARGEST}). No price rises above what the paths began with
 * plus that, and the guess is cut off at 2^57 of its sixteenths, so every sum stays below 2^56,
 * beside the 2^60 that stand for a mentor out of reach. The proof adds with {@link
 * java.lang.Math#addExact(long, long)} all the same.
 */
package org.waymark.matching.assignment;
