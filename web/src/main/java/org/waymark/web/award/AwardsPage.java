package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.award.AwardLine;
import org.waymark.award.CandidateService;

/** The awards that one can work for. */
@Named
@RequestScoped
public class AwardsPage {
    @Inject CandidateService candidates;

    private List<AwardLine> awards;

    @PostConstruct
    void load() {
        awards = candidates.mine();
    }

    public List<AwardLine> getAwards() {
        return awards;
    }
}
