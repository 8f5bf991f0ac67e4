package org.waymark.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonId;
import org.waymark.release.Minutes;
import org.waymark.release.ReleaseLists;

/** Works out the lines of a period from what took place in it. */
@ApplicationScoped
public class StatementLines {
    private StatementFacts facts;
    private ReleaseLists release;

    protected StatementLines() {}

    @Inject
    public StatementLines(StatementFacts facts, ReleaseLists release) {
        this.facts = facts;
        this.release = release;
    }

    /** As a mentor first, then as a mentee; of each, phase by phase, in the order of the kinds. */
    List<StatementLine> of(PersonId person, Period period) {
        Map<PartnershipId, Minutes> minutes = minutes(person, period);
        Map<StatementFacts.Took, Sum> sums = new LinkedHashMap<>();
        for (StatementFacts.Pair pair : facts.pairs(person, period)) {
            Minutes spent = minutes.getOrDefault(pair.id(), Minutes.NONE);
            sums.merge(pair.part(), new Sum(1, spent, pair.reportsSent()), Sum::and);
        }
        List<StatementLine> lines = new ArrayList<>();
        sums.forEach((part, sum) -> sum.tell(part, lines));
        facts.attended(person, period).forEach(event -> lines.add(StatementLine.attended(event)));
        lines.sort(
                Comparator.comparing(StatementLine::side)
                        .thenComparing(StatementLine::schemeName)
                        .thenComparing(StatementLine::phaseName)
                        .thenComparing(StatementLine::kind));
        return lines;
    }

    private Map<PartnershipId, Minutes> minutes(PersonId person, Period period) {
        Map<PartnershipId, Minutes> minutes = new LinkedHashMap<>();
        period.years().stream()
                .flatMap(year -> release.ofPerson(person, year).stream())
                .filter(spent -> period.contains(spent.month()))
                .forEach(spent -> minutes.merge(spent.pair(), spent.minutes(), Minutes::plus));
        return minutes;
    }

    private record Sum(int pairs, Minutes minutes, int reports) {
        Sum and(Sum other) {
            return new Sum(
                    pairs + other.pairs, minutes.plus(other.minutes), reports + other.reports);
        }

        void tell(StatementFacts.Took part, List<StatementLine> lines) {
            lines.add(StatementLine.role(part, pairs));
            if (minutes.total() > 0) {
                lines.add(StatementLine.time(part, minutes));
            }
            if (reports > 0) {
                lines.add(StatementLine.reports(part, reports));
            }
        }
    }
}
