package org.waymark.award;

import java.time.LocalDate;

/** A certificate as it is read by its holder, and by whoever has its code. */
public record CertificateToSee(
        CertificateCode code, String title, String name, LocalDate awardedOn) {}
