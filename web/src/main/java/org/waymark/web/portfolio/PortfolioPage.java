package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.Overview;
import org.waymark.portfolio.PortfolioService;
import org.waymark.portfolio.ShareId;
import org.waymark.portfolio.ShareLine;
import org.waymark.portfolio.SharingService;
import org.waymark.web.frame.Toast;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** What there is, what is empty, and who may read some of it. */
@Named
@RequestScoped
public class PortfolioPage {
    private static final int SHARES = 4;
    private static final int FEW = 3;

    @Inject PortfolioService portfolio;
    @Inject SharingService sharing;
    @Inject Toast toast;
    @Inject Texts texts;
    @Inject Words words;

    private Overview overview;
    private List<ShareLine> shares;
    private boolean moreShares;

    @PostConstruct
    void load() {
        overview = portfolio.overview();
        var mine = sharing.mine(null);
        shares = mine.items().stream().limit(SHARES).toList();
        moreShares = mine.items().size() > SHARES;
    }

    public String getLead() {
        return overview.matrix().isEmpty()
                ? texts.of("portfolio.lead.pieces", overview.pieces())
                : texts.of(
                        "portfolio.lead",
                        overview.pieces(),
                        overview.covered(),
                        overview.matrix().size());
    }

    /** Which competencies nothing speaks of yet, where they are few. */
    public String getUntouched() {
        List<String> names = overview.untouched();
        return names.isEmpty() || names.size() > FEW
                ? ""
                : texts.of("portfolio.matrix.nothing", words.list(names));
    }

    public void end(String id) {
        sharing.end(new ShareId(id));
        toast.say("portfolio.share.ended");
        Faces.redirect("my/portfolio/index.xhtml");
    }

    public Overview getOverview() {
        return overview;
    }

    public List<ShareLine> getShares() {
        return shares;
    }

    public boolean isMoreShares() {
        return moreShares;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }
}
