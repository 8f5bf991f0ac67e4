/**
 * Who did what, when and to which thing. An entry is written by observing {@link
 * org.waymark.shared.Happened}, in the same transaction; features don't know of it. Holds ids and
 * names of actions, never content.
 */
package org.waymark.audit;
