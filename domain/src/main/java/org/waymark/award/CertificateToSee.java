package org.waymark.award;

import java.time.LocalDate;
import org.waymark.shared.PrintedCode;

/** A certificate as it is read by its holder, and by whoever has its code. */
public record CertificateToSee(PrintedCode code, String title, String name, LocalDate awardedOn) {}
