package org.waymark.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.waymark.award.CertificateCheckService;
import org.waymark.award.CertificateToSee;

/** Finding the certificate that a code belongs to, for whoever was given it. */
@Named
@RequestScoped
public class CheckCertificatePage {
    @Inject @Param private String code;
    @Inject CertificateCheckService service;

    private CertificateToSee certificate;

    @PostConstruct
    void load() {
        certificate = isAsked() ? service.find(code).orElse(null) : null;
    }

    public boolean isAsked() {
        return code != null && !code.isBlank();
    }

    /** What was found, or null. */
    public CertificateToSee getCertificate() {
        return certificate;
    }

    public String getCode() {
        return code;
    }
}
