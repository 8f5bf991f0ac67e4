package org.waymark.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.waymark.award.AwardId;
import org.waymark.award.CertificateService;
import org.waymark.web.pdf.TaggedPdf;

/** One's own certificate as a file. */
@Named
@RequestScoped
public class CertificatePage {
    @Inject @Param private String award;
    @Inject CertificateService certificates;
    @Inject CertificateOnPaper paper;
    @Inject TaggedPdf pdf;

    public void send() throws IOException {
        pdf.send(paper.of(certificates.mine(new AwardId(award))), "mentoring-award.pdf");
        FacesContext.getCurrentInstance().responseComplete();
    }
}
