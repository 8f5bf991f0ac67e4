package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.portfolio.ShareLine;
import org.waymark.portfolio.SharedWithMeService;
import org.waymark.shared.Slice;

/** What others share with the reader. */
@Named
@RequestScoped
public class SharedWithMePage {
    @Inject @Param private String after;
    @Inject SharedWithMeService shared;

    private Slice<ShareLine> shares;

    @PostConstruct
    void load() {
        shares = shared.list(after);
    }

    public Slice<ShareLine> getShares() {
        return shares;
    }
}
