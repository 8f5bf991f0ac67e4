package org.waymark.web.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.scheme.SchemeOverviewService;
import org.waymark.scheme.SchemeSummary;

/** Every scheme with its phases, for administrators. */
@Named
@RequestScoped
public class SchemesOverviewPage {
    @Inject SchemeOverviewService overview;

    private List<SchemeSummary> schemes;

    @PostConstruct
    void load() {
        schemes = overview.all();
    }

    public List<SchemeSummary> getSchemes() {
        return schemes;
    }
}
