package org.waymark.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.waymark.portfolio.EvidenceKind;

/** Which kind of evidence is added. */
@Named
@RequestScoped
public class AddEvidencePage {
    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }
}
