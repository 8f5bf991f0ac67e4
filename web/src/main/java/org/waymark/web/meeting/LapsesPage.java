package org.waymark.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.meeting.LapseId;
import org.waymark.meeting.LapseLists;
import org.waymark.meeting.LapseService;
import org.waymark.shared.Slice;

/** Pairs without a meeting, for their coordinator. */
@Named
@RequestScoped
public class LapsesPage {
    @Inject @Param private String after;
    @Inject LapseService lapses;

    private Slice<LapseLists.Line> lines;

    @PostConstruct
    void load() {
        lines = lapses.shown(after == null ? null : new LapseId(after));
    }

    public Slice<LapseLists.Line> getLines() {
        return lines;
    }
}
