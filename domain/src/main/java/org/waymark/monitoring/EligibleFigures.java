package org.waymark.monitoring;

import java.util.List;
import java.util.Optional;
import org.waymark.release.ReportingYear;

/** The eligible staff as aggregates: nobody's characteristics are imported. */
public interface EligibleFigures {
    /** Locked for whoever changes them. */
    Optional<EligibleYear> lock(ReportingYear year);

    Optional<EligibleYear> find(ReportingYear year);

    void add(EligibleYear year);

    List<Eligible> all(ReportingYear year);

    List<Eligible> of(ReportingYear year, String characteristic, Slicing by);

    /** These in place of all of the year. */
    void replace(ReportingYear year, List<Eligible> figures);

    /** These in place of those of all staff for the characteristic. */
    void replace(ReportingYear year, String characteristic, List<Eligible> ofAllStaff);
}
