package org.waymark.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.waymark.partnership.PartnershipId;
import org.waymark.report.FactSource;
import org.waymark.report.FactsSoFar;
import org.waymark.report.Progress;

/** What a report learns of the plan: how many objectives stand where. */
@ApplicationScoped
public class PlanFacts implements FactSource {
    @Inject PlanLists lists;

    protected PlanFacts() {}

    @Override
    public void addFacts(
            PartnershipId partnership, LocalDate from, LocalDate until, FactsSoFar facts) {
        lists.countByState(partnership)
                .forEach((state, count) -> facts.objectives(progress(state), count));
    }

    private static Progress progress(ObjectiveState state) {
        return switch (state) {
            case NOT_STARTED -> Progress.NOT_STARTED;
            case UNDER_WAY -> Progress.UNDER_WAY;
            case MET -> Progress.MET;
            case CHANGED -> Progress.CHANGED;
            case LET_GO -> Progress.LET_GO;
        };
    }
}
