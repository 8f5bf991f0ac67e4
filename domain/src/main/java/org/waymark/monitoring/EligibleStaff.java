package org.waymark.monitoring;

import java.util.Map;
import org.waymark.form.Question;
import org.waymark.release.ReportingYear;

/**
 * The eligible staff of a year for one characteristic.
 *
 * @param staff by category; what nobody entered is missing
 * @param changes how often the year's figures were changed
 */
public record EligibleStaff(
        ReportingYear year, Question question, Map<String, Integer> staff, int changes) {
    public EligibleStaff {
        staff = Map.copyOf(staff);
    }
}
