package org.waymark.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.records.ApplyingService;
import org.waymark.records.ImportProgress;
import org.waymark.records.PeopleImportId;
import org.waymark.web.text.Texts;

/** How far a file is applied. Looks again by itself; reloading it changes nothing. */
@Named
@RequestScoped
public class ProgressPage {
    @Inject ApplyingService applying;
    @Inject Texts texts;
    @Inject @Param private String id;

    private ImportProgress progress;

    @PostConstruct
    void load() {
        progress = applying.progress(new PeopleImportId(id));
    }

    public ImportProgress getProgress() {
        return progress;
    }

    /** What is going on, or how it ended. */
    public String getWords() {
        return texts.of("records.progress." + progress.state(), progress.done(), progress.total());
    }

    /** Why it wasn't applied, where a rule says so, or null. */
    public String getRefusal() {
        if (progress.refusal() == null) {
            return null;
        }
        boolean leavers = progress.refusal().equals("records.rule.many-leavers");
        return texts.of(leavers ? "records.progress.many-leavers" : progress.refusal());
    }
}
