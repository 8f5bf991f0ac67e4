package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.waymark.partnership.PartnershipId;

/** Asks every source, and never more than for numbers. */
@ApplicationScoped
public class FactCount {
    private Iterable<FactSource> sources;

    protected FactCount() {}

    @Inject
    public FactCount(@Any Instance<FactSource> sources) {
        this((Iterable<FactSource>) sources);
    }

    FactCount(Iterable<FactSource> sources) {
        this.sources = sources;
    }

    Facts of(Report report, int hoursPerTerm) {
        ReportPeriod period = report.period();
        var soFar = new FactsSoFar();
        for (FactSource source : sources) {
            source.addFacts(report.partnership(), period.from(), period.until(), soFar);
        }
        long days = ChronoUnit.DAYS.between(period.from(), period.fallsDue());
        return Facts.of(soFar, Facts.allocated(hoursPerTerm, days));
    }

    ReleasedTime releasedIn(
            Collection<PartnershipId> partnerships, LocalDate from, LocalDate until) {
        var time = new ReleasedTime();
        for (FactSource source : sources) {
            source.addReleasedTime(partnerships, from, until, time);
        }
        return time;
    }
}
