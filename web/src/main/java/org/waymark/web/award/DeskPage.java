package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.award.AssessingService;
import org.waymark.award.DeskLine;
import org.waymark.shared.Slice;

/** What an assessor or examiner finds: those that wait, or those that were decided. */
@Named
@RequestScoped
public class DeskPage {
    @Inject @Param private String show;
    @Inject @Param private String after;
    @Inject AssessingService assessing;

    private Slice<DeskLine> lines;

    @PostConstruct
    void load() {
        lines = isDecided() ? assessing.decided(after) : assessing.waiting(after);
    }

    public boolean isDecided() {
        return "decided".equals(show);
    }

    public Slice<DeskLine> getLines() {
        return lines;
    }
}
