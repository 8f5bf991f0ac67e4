package org.waymark.portfolio;

import java.util.List;

/** The university's framework of competencies. */
public interface Competencies {
    void add(Competency competency);

    /** All there ever were, those on offer first and in their order. */
    List<Competency> all();
}
