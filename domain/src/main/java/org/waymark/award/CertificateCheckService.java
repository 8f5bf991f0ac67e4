package org.waymark.award;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.shared.PrintedCode;

/**
 * Finds a certificate by its code, for whoever was given it and wants to know that it is true. A
 * code that never was is nothing.
 */
@Stateless
public class CertificateCheckService {
    @Inject Certificates certificates;

    public CertificateCheckService() {}

    @PermitAll
    public Optional<CertificateToSee> find(String typed) {
        return PrintedCode.typed(typed).flatMap(certificates::byCode).map(Certificate::seen);
    }
}
