package org.waymark.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.organisation.OrganisationLists.Sizes;
import org.waymark.organisation.OrganisationService;

/** The four lists of the organisation, and how long each is. */
@Named
@RequestScoped
public class OrganisationPage {
    @Inject OrganisationService organisation;

    private Sizes sizes;

    @PostConstruct
    void load() {
        sizes = organisation.sizes();
    }

    public Sizes getSizes() {
        return sizes;
    }
}
