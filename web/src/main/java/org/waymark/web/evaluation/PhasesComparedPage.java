package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.evaluation.Dashboard;
import org.waymark.evaluation.DashboardService;
import org.waymark.evaluation.PhaseCompared;
import org.waymark.web.text.Texts;

/** Phases side by side, and years of reporting. */
@Named
@RequestScoped
public class PhasesComparedPage {
    @Inject DashboardService service;
    @Inject DashboardFigures figures;
    @Inject ResultWords words;
    @Inject Texts texts;

    private PhaseCompared compared;

    @PostConstruct
    void load() {
        compared = service.compare();
    }

    public PhaseCompared getCompared() {
        return compared;
    }

    /** A count with its share of those who joined. */
    public String of(int many, Dashboard.Steps steps) {
        return texts.of("evaluation.compare.of", many, figures.share(many, steps.joined()));
    }

    public String median(Dashboard.TimeToMatch time) {
        return time.median() == null
                ? texts.get("evaluation.notShown")
                : texts.of("evaluation.days", figures.days(time.median()));
    }

    public String average(Dashboard.Meetings meetings) {
        return meetings.average() == null
                ? texts.get("evaluation.none")
                : words.mean(meetings.average());
    }
}
