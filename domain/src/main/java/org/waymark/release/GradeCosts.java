package org.waymark.release;

import java.util.List;

/** The hourly costs that were said; a grade of which nobody said any has none. */
public interface GradeCosts {
    /** All grades from the lowest, with what was said of them. One statement. */
    List<CostOfGrade> all();

    /** Those that are said, locked. */
    List<GradeCost> said();

    void add(GradeCost cost);

    void remove(GradeCost cost);
}
