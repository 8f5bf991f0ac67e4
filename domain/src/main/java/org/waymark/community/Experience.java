package org.waymark.community;

import org.waymark.people.GradeId;
import org.waymark.people.OrgUnitId;

/**
 * Which staff count as experienced.
 *
 * @param from the lowest grade, or null for any
 * @param years in their main post, from 0
 * @param within the unit with all that lies under it, or null for any
 */
public record Experience(GradeId from, int years, OrgUnitId within) {
    static final int MOST_YEARS = 60;
}
