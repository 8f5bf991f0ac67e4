package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.waymark.portfolio.CompetencyService;
import org.waymark.web.frame.Toast;

/** The framework of competencies, a line for each. */
@Named
@RequestScoped
public class CompetenciesPage {
    @Inject CompetencyService competencies;
    @Inject Toast toast;

    private String names;

    @PostConstruct
    void load() {
        names = String.join("\n", competencies.names());
    }

    public void save() {
        competencies.say(names == null ? "" : names);
        toast.say("portfolio.competencies.saved");
        Faces.redirect("admin/portfolio/competencies.xhtml");
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }
}
