package org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.partnership.PartnershipId;
import org.waymark.plan.Outline;
import org.waymark.plan.PlanService;
import org.waymark.web.partnership.PairFragment;

/** The objectives on the pair's page. */
@Named
@RequestScoped
public class PlanOfPair implements PairFragment {
    @Inject PlanService plans;

    private PartnershipId partnership;
    private Outline outline;

    @Override
    public void load(PartnershipId of) {
        partnership = of;
        outline = plans.outline(of);
    }

    public Outline getOutline() {
        return outline;
    }

    public PartnershipId getPartnership() {
        return partnership;
    }

    /** Before the first signatures there is no plan to speak of. */
    public boolean isShown() {
        return outline.writable() || !outline.objectives().isEmpty();
    }
}
