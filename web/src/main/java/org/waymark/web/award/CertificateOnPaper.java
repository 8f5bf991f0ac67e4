package org.waymark.web.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.award.CertificateToSee;
import org.waymark.web.pdf.Sheet;
import org.waymark.web.text.Texts;
import org.waymark.web.text.Words;

/** A certificate to be handed on: who, which award, since when, and how to check it. */
@ApplicationScoped
public class CertificateOnPaper {
    private Texts texts;
    private Words words;
    private AwardWords awards;

    protected CertificateOnPaper() {}

    @Inject
    public CertificateOnPaper(Texts texts, Words words, AwardWords awards) {
        this.texts = texts;
        this.words = words;
        this.awards = awards;
    }

    Sheet of(CertificateToSee certificate) {
        String day = words.fullDate(certificate.awardedOn());
        return new Sheet(
                        texts.of("award.certificate.of", certificate.title()),
                        texts.of(
                                "award.certificate.says",
                                certificate.name(),
                                certificate.title(),
                                day))
                .paragraph(
                        texts.of(
                                "award.certificate.says",
                                certificate.name(),
                                certificate.title(),
                                day))
                .paragraph(texts.get("award.certificate.shown"))
                .heading(texts.get("award.certificate.check"))
                .paragraph(
                        texts.of(
                                "award.certificate.how",
                                certificate.code().printed(),
                                awards.address(certificate.code())));
    }
}
