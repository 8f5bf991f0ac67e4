package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.portfolio.ShareId;
import org.waymark.portfolio.SharedPortfolio;
import org.waymark.portfolio.SharedWithMeService;

/** What one colleague shares with the reader. */
@Named
@RequestScoped
public class SharedPortfolioPage {
    @Inject @Param private String id;
    @Inject SharedWithMeService shared;

    private SharedPortfolio portfolio;

    @PostConstruct
    void load() {
        portfolio = shared.open(new ShareId(id));
    }

    public SharedPortfolio getPortfolio() {
        return portfolio;
    }
}
