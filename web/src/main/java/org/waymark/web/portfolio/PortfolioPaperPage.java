package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.waymark.form.Form;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceService;
import org.waymark.portfolio.PortfolioForms;
import org.waymark.web.text.Texts;

/** A form without answers, to be printed: of a kind of evidence, the profile or the diary. */
@Named
@RequestScoped
public class PortfolioPaperPage {
    private static final String PROFILE = "profile";
    private static final String DIARY = "diary";

    @Inject @Param private String form;
    @Inject EvidenceService evidence;
    @Inject Texts texts;

    private String open;

    @PostConstruct
    void load() {
        open = getNames().contains(form) ? form : EvidenceKind.ACHIEVEMENT.name();
    }

    public List<String> getNames() {
        return Stream.concat(
                        Arrays.stream(EvidenceKind.values()).map(EvidenceKind::name),
                        Stream.of(PROFILE, DIARY))
                .toList();
    }

    public String word(String name) {
        return switch (name) {
            case PROFILE -> texts.get("portfolio.profile.title");
            case DIARY -> texts.get("portfolio.diary.title");
            default -> texts.get("portfolio.kind." + name);
        };
    }

    public Form getBlank() {
        return switch (open) {
            case PROFILE -> PortfolioForms.profile();
            case DIARY -> PortfolioForms.diary();
            default -> evidence.onPaper(EvidenceKind.valueOf(open));
        };
    }

    public String getOpen() {
        return open;
    }
}
