package org.waymark.ending;

import org.waymark.form.Form;
import org.waymark.partnership.PartnershipId;
import org.waymark.people.PersonCard;

/** The way out without blame, before it is taken. */
public record ExitView(PartnershipId partnership, PersonCard partner, Form form) {}
