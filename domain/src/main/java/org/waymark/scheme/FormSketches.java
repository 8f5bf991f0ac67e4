package org.waymark.scheme;

import java.util.List;
import java.util.Optional;

/** The forms that are being edited. */
public interface FormSketches {
    void add(FormSketch sketch);

    Optional<FormSketch> find(PhaseId phase, String key);

    void remove(FormSketch sketch);

    /** The keys of the phase's forms that are being edited. */
    List<String> keysOf(PhaseId phase);
}
