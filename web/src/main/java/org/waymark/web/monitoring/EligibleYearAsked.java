package org.waymark.web.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.omnifaces.cdi.Param;
import org.waymark.release.ReportingYear;
import org.waymark.web.text.Words;

/** The year whose staff a page is about: the one in the address, anything else means the last. */
@RequestScoped
public class EligibleYearAsked {
    @Inject @Param private String year;
    @Inject Words words;

    ReportingYear year() {
        return year != null && year.matches("20[0-9]{2}")
                ? new ReportingYear(Integer.parseInt(year))
                : ReportingYear.of(words.today()).before();
    }
}
