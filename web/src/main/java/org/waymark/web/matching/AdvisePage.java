package org.waymark.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.matching.AdviceLists.Line;
import org.waymark.matching.AdviceService;

/** What an adviser was asked, what is open first. */
@Named
@RequestScoped
public class AdvisePage {
    @Inject AdviceService service;

    private List<Line> lines;

    @PostConstruct
    void load() {
        lines = service.mine();
    }

    public List<Line> getLines() {
        return lines;
    }
}
