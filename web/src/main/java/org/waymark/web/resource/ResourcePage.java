package org.waymark.web.resource;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.resource.ResourceId;
import org.waymark.resource.ResourceRead;
import org.waymark.resource.ResourceService;

/** One guide, article, link or pack. */
@Named
@RequestScoped
public class ResourcePage {
    @Inject @Param private String id;
    @Inject ResourceService service;

    private ResourceRead shown;

    @PostConstruct
    void load() {
        shown = service.read(new ResourceId(id));
    }

    public ResourceRead getShown() {
        return shown;
    }
}
