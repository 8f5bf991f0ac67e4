package org.waymark.matching;

import org.waymark.enrolment.FitKind;

/** The words of what a match is measured by: the name of a site, a topic as the form says it. */
@FunctionalInterface
public interface Labels {
    String of(FitKind kind, String answer);
}
