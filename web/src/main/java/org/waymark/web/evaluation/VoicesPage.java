package org.waymark.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.evaluation.ImprovementService;
import org.waymark.evaluation.SchemeVoices;

/** What people say of mentoring here, and what changed because of them. */
@Named
@RequestScoped
public class VoicesPage {
    @Inject ImprovementService service;

    private List<SchemeVoices> schemes;

    @PostConstruct
    void load() {
        schemes = service.all();
    }

    public List<SchemeVoices> getSchemes() {
        return schemes;
    }
}
