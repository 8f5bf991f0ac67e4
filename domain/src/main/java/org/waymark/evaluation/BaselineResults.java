package org.waymark.evaluation;

import java.util.List;
import org.waymark.release.ReportingYear;

/** What staff said of earlier mentoring in a year. */
public record BaselineResults(
        ReportingYear year, boolean current, List<Distribution> answers, List<Quotes> said) {}
