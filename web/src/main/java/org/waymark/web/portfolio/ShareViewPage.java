package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.waymark.portfolio.ShareId;
import org.waymark.portfolio.ShareView;
import org.waymark.portfolio.SharingService;
import org.waymark.web.frame.Toast;

/** What one shares with somebody, and what they opened. */
@Named
@RequestScoped
public class ShareViewPage {
    @Inject @Param private String id;
    @Inject SharingService sharing;
    @Inject Toast toast;

    private ShareView view;

    @PostConstruct
    void load() {
        view = sharing.open(new ShareId(id));
    }

    public void end() {
        sharing.end(new ShareId(id));
        toast.say("portfolio.share.ended");
        Faces.redirect("my/portfolio/share-view.xhtml?id=%s", id);
    }

    public ShareView getView() {
        return view;
    }
}
