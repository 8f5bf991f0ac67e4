package org.waymark.award;

import static org.waymark.access.Roles.ADMINISTRATOR;
import static org.waymark.access.Roles.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.CurrentPerson;
import org.waymark.shared.NotFound;
import org.waymark.shared.Slice;

/** One's own certificate, the register of holders, and what a code belongs to. */
@Stateless
public class CertificateService {
    static final int PAGE = 50;

    @Inject CurrentPerson me;
    @Inject Certificates certificates;

    public CertificateService() {}

    @RolesAllowed(STAFF)
    public CertificateToSee mine(AwardId award) {
        return certificates.of(award, me.id()).map(Certificate::seen).orElseThrow(NotFound::new);
    }

    @RolesAllowed(ADMINISTRATOR)
    public Slice<CertificateToSee> holders(String after) {
        return certificates.page(after, PAGE).map(Certificate::seen);
    }
}
