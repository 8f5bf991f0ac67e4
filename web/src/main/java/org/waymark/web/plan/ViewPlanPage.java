package org.waymark.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.partnership.PartnershipId;
import org.waymark.plan.ObjectiveId;
import org.waymark.plan.Plan;
import org.waymark.plan.PlanService;

/** The plan of a pair, in the order that the mentee gave it. */
@Named
@RequestScoped
public class ViewPlanPage {
    @Inject @Param private String partnership;
    @Inject PlanService plans;

    private Plan plan;

    @PostConstruct
    void load() {
        plan = plans.plan(new PartnershipId(partnership));
    }

    public void moveUp(ObjectiveId id) {
        plans.moveUp(id);
        Faces.redirect("my/plan/view.xhtml?partnership=%s", partnership);
    }

    public Plan getPlan() {
        return plan;
    }

    /** Whether the reader may change it now. */
    public boolean isWritable() {
        return plan.mine() && plan.writable();
    }
}
