package org.waymark.monitoring;

import java.util.List;
import java.util.Map;
import org.waymark.release.ReportingYear;

/**
 * The figures of each year, once counted never changed. Each call is one statement or stands whole.
 */
public interface Publications {
    boolean isPublished(ReportingYear year);

    /** The newest first. */
    List<ReportingYear> years();

    /**
     * @param figures by the key of the characteristic
     */
    void publish(ReportingYear year, Map<String, List<Figure>> figures);

    /** In the order of the slices; what isn't shown is missing. */
    List<Figure> figures(ReportingYear year, String characteristic, Slicing by);
}
