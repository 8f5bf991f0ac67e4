package org.waymark.web.resource;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.resource.ResourceEditingService;
import org.waymark.resource.ResourceLine;

/** The links that lead nowhere, of all schemes that one coordinates. */
@Named
@RequestScoped
public class DeadLinksPage {
    @Inject ResourceEditingService service;

    private List<ResourceLine> shown;

    @PostConstruct
    void load() {
        shown = service.deadLinks();
    }

    public List<ResourceLine> getShown() {
        return shown;
    }
}
