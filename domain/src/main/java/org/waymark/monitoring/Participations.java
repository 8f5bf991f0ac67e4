package org.waymark.monitoring;

import java.util.List;
import org.waymark.release.ReportingYear;

/** Who took part, without a word on what they are like. */
public interface Participations {
    /** In the phases that ended in the year; once for each phase and part in it. One statement. */
    List<Participation> in(ReportingYear year);
}
