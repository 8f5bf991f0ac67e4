/**
 * The award for mentors [0]: claims for each outcome with evidence out of one's own portfolio, and
 * action-research cycles, sealed with the candidate's key; a submission that freezes a snapshot and
 * seals it with a key of its own, so that assessors reach it and nothing else; two markers, blind
 * until both are complete; referral, certificate and register of holders. Nobody marks somebody of
 * their own reporting line or a partner of theirs: to them there is no such submission.
 */
package org.waymark.award;
