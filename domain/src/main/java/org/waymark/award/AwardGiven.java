package org.waymark.award;

import org.waymark.people.PersonId;
import org.waymark.shared.Happened;

/** Somebody holds an award now. */
public record AwardGiven(PersonId by, CertificateId about) implements Happened {}
