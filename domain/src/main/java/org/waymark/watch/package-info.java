/**
 * The watch over changes in the staff records. Each import re-tests the live pairs: a new reporting
 * line between the two, somebody who has left or is on leave, a gap of grades that the phase
 * doesn't like. What is new goes on the list of the phase's coordinators; nothing ends by itself. A
 * reporting line stops the pair's dates and shuts the pages to who stands above (see {@link
 * org.waymark.partnership.PairMember}) until a coordinator has the records corrected or ends the
 * partnership; nobody overrides that.
 */
package org.waymark.watch;
