package org.waymark.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.waymark.release.ReportingYear;
import org.waymark.web.text.Words;

/** The year whose time a page shows: the one in the address, anything else means this one. */
@Named
@RequestScoped
public class YearAsked {
    @Inject @Param private String year;
    @Inject Words words;

    LocalDate day() {
        try {
            return year == null || !year.matches("[0-9]{4}")
                    ? words.today()
                    : new ReportingYear(Integer.parseInt(year)).from();
        } catch (DateTimeException noYear) {
            return words.today();
        }
    }
}
