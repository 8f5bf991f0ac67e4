package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.waymark.evaluation.Dashboard;
import org.waymark.evaluation.DashboardService;
import org.waymark.people.OrgUnitId;
import org.waymark.scheme.PhaseId;

/** A phase in figures. */
@Named
@RequestScoped
public class DashboardPage {
    @Inject @Param private String phase;
    @Inject @Param private String college;
    @Inject HttpServletRequest request;
    @Inject DashboardService service;
    @Inject DashboardFigures figures;
    @Inject DashboardFile file;

    private Dashboard all;

    @PostConstruct
    void load() {
        PhaseId asked = new PhaseId(phase);
        all =
                isAdministrators()
                        ? service.ofAnyPhase(asked)
                        : service.ofPhase(
                                asked,
                                college == null || college.isBlank()
                                        ? null
                                        : new OrgUnitId(college));
    }

    /** Whether it was opened at the administrators' door; coordinators have their own. */
    public boolean isAdministrators() {
        return request.getServletPath().startsWith("/admin/");
    }

    /** Where its own pages stand. */
    public String getHere() {
        return isAdministrators() ? "/admin/evaluation/" : "/coordinate/evaluation/";
    }

    /** All tables as one file. */
    public void send() throws IOException {
        file.send(
                all,
                Stream.concat(figures.of(all).stream(), Stream.of(figures.changes(all.after())))
                        .toList());
    }

    public Dashboard getAll() {
        return all;
    }

    public List<Figure> getFigures() {
        return figures.of(all);
    }
}
