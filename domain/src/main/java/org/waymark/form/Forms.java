package org.waymark.form;

import java.util.List;
import java.util.Optional;

/** The versions of all forms. */
public interface Forms {
    void add(FormVersion version);

    Optional<FormVersion> find(FormId id);

    /** The newest version of each form that was written for this origin. */
    List<FormVersion> newestOf(String origin);
}
