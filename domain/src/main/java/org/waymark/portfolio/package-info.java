/**
 * What somebody gathers about their own work [2]: a profile, evidence with files, and a learning
 * diary. All of it is sealed with its owner's key; the owner alone decides who reads which piece,
 * for what, and until when. In the open stand only the kind of a piece, its day and its tags, so
 * that the database can page and count.
 */
package org.waymark.portfolio;
