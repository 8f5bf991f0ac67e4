package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.portfolio.ShareLine;
import org.waymark.portfolio.SharingService;
import org.waymark.shared.Slice;

/** Everything one ever shared. */
@Named
@RequestScoped
public class SharesPage {
    @Inject @Param private String after;
    @Inject SharingService sharing;

    private Slice<ShareLine> shares;

    @PostConstruct
    void load() {
        shares = sharing.mine(after);
    }

    public Slice<ShareLine> getShares() {
        return shares;
    }
}
