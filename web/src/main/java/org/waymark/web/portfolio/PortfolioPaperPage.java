package org.waymark.web.portfolio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.form.Form;
import org.waymark.portfolio.EvidenceKind;
import org.waymark.portfolio.EvidenceService;

/** The form of a kind of evidence without answers, to be printed. */
@Named
@RequestScoped
public class PortfolioPaperPage {
    @Inject
    @Param(name = "kind")
    private String asked;

    @Inject EvidenceService evidence;

    private EvidenceKind kind;
    private Form form;

    @PostConstruct
    void load() {
        kind = TypedKind.of(asked);
        if (kind == null) {
            kind = EvidenceKind.ACHIEVEMENT;
        }
        form = evidence.onPaper(kind);
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public Form getForm() {
        return form;
    }
}
