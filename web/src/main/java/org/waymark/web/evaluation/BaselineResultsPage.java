package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.waymark.evaluation.BaselineResults;
import org.waymark.evaluation.BaselineService;
import org.waymark.release.ReportingYear;
import org.waymark.web.text.Words;

/** What staff said of earlier mentoring, as sums. */
@Named
@RequestScoped
public class BaselineResultsPage {
    @Inject @Param private String year;
    @Inject BaselineService service;
    @Inject Words words;

    private BaselineResults results;

    @PostConstruct
    void load() {
        results = service.results(day());
    }

    private LocalDate day() {
        try {
            return year == null || !year.matches("[0-9]{4}")
                    ? words.today()
                    : new ReportingYear(Integer.parseInt(year)).from();
        } catch (DateTimeException noYear) {
            return words.today();
        }
    }

    public BaselineResults getResults() {
        return results;
    }
}
