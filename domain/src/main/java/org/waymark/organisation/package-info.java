/**
 * The university's own lists as administrators keep them on screen: the tree of units, grades in
 * their order, job families and sites. What is in use isn't taken away; what isn't is retired. The
 * lists themselves are in people; files change them too, see records. On units stand their
 * advisers, whom coordinators consult on a match, see matching.
 */
package org.waymark.organisation;
