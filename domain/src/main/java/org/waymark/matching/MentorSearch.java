package org.waymark.matching;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.people.PersonId;
import org.waymark.scheme.Phase;
import org.waymark.scheme.PhaseId;

/**
 * The mentors whom a mentee can ask by all hard rules ({@link HardRules}), and who haven't declined
 * already, best fit first. The database ranks by the number that {@link MentorIndex} computes, and
 * gives one page: a search costs the same here whether a hundred mentors take part or a hundred
 * thousand.
 */
public interface MentorSearch {
    /** Up to so many are counted; one more stands for all beyond. */
    int COUNTED = 500;

    /**
     * @param after the last mentor of the page before, or null for the first page
     * @param size how many a page holds
     */
    Page find(Phase phase, Seeker seeker, MentorFilter filter, Last after, int size);

    /** Those of these mentors whom the mentee can ask, best fit first. */
    List<Found> among(Phase phase, Seeker seeker, Collection<PersonId> mentors);

    /** How many the mentee can ask, all of them. */
    int count(PhaseId phase, PersonId mentee);

    /**
     * @param count how many the filter lets through, {@link #COUNTED} and one where they are more
     */
    record Page(List<Found> mentors, int count, boolean hasMore) {
        public Page {
            mentors = List.copyOf(mentors);
        }

        /** Where it ended, if there are more, else null. */
        public Last last() {
            return hasMore ? mentors.get(mentors.size() - 1).asLast() : null;
        }
    }

    /**
     * @param fit only orders; nobody is shown it
     */
    record Found(PersonId person, Traits traits, int places, int placesLeft, int fit) {
        Last asLast() {
            return new Last(fit, person);
        }
    }

    /** Where a page ended. In an address it is a mark that says nothing to whoever reads it. */
    record Last(int fit, PersonId mentor) {
        private static final Pattern MARK =
                Pattern.compile("([0-9a-z]{1,3})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
        private static final int RADIX = 36;

        /** The mark again; null where it is none. */
        public static Last of(String mark) {
            var read = MARK.matcher(mark == null ? "" : mark);
            return read.matches()
                    ? new Last(Integer.parseInt(read.group(1), RADIX), new PersonId(read.group(2)))
                    : null;
        }

        public String mark() {
            return Integer.toString(fit, RADIX) + "." + mentor.value();
        }
    }
}
